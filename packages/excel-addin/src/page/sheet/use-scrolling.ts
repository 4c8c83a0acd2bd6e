import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../page-state.js';
import { type GridSize, type Scrolled, scrolledTo } from './grid-size.js';

/** What of a grid is in sight, kept true while it is scrolled and resized; the cursor is brought in sight. */
export function useScrolling(
  box: RefObject<HTMLElement | null>,
  size: GridSize,
  { sheet, cursor, editing }: Pick<PageState, 'sheet' | 'cursor' | 'editing'>,
): { readonly scrolled: Scrolled; readonly measure: () => void } {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, left: 0, width: 900, height: 600 });
  const measure = (): void => {
    if (box.current !== null) setScrolled(scrolledOf(box.current));
  };
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current !== null) observer.observe(box.current);
    return () => observer.disconnect();
  }, [sheet]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const now = scrolledOf(element);
    const to = scrolledTo(size, cursor, now);
    if (to.top !== now.top) element.scrollTop = to.top;
    if (to.left !== now.left) element.scrollLeft = to.left;
  }, [cursor, sheet, size]);
  useFocusAfterEdit(box, editing !== undefined);
  return { scrolled, measure };
}

function scrolledOf({ scrollTop, scrollLeft, clientWidth, clientHeight }: HTMLElement): Scrolled {
  return { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight };
}

/** The field of an edited cell, and the sheet before, go away with their focus, which the grid takes. */
function useFocusAfterEdit(box: RefObject<HTMLElement | null>, isEditing: boolean): void {
  const hadOther = useRef(true);
  useEffect(() => {
    const hasNoFocus = document.activeElement === null || document.activeElement === document.body;
    if (hadOther.current && !isEditing && hasNoFocus) box.current?.focus({ preventScroll: true });
    hadOther.current = isEditing;
  }, [isEditing]);
}
