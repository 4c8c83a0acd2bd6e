import type { Severity } from '@eurakit/core';

/** A severity as a shape, so that nobody needs its colour: a cross in an octagon, a triangle, a circle. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg class={`icon icon-${severity}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[severity]} class="icon-shape" />
      <path d={SIGNS[severity]} class="icon-sign" />
    </svg>
  );
}

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warning: 'M8 1l7.5 14H.5z',
  notice: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

const SIGNS: Readonly<Record<Severity, string>> = {
  error: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6',
  warning: 'M8 6v4M8 12v1',
  notice: 'M8 4v1M8 7v5',
};
