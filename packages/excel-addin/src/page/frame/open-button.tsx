import { useRef } from 'preact/hooks';
import { openFiles } from '../actions/open-file.js';
import { usePage } from '../page-tools.js';
import { chooseFile } from '../words/page-words.js';

/** Lets a person choose a workbook. */
export function OpenButton({ isMain = false }: { readonly isMain?: boolean }) {
  const { tools, say } = usePage();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={isMain ? 'main' : ''} onClick={() => field.current?.click()}>
        {say(chooseFile())}
      </button>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={() => {
          openFiles(tools, [...(field.current?.files ?? [])]);
          // The same file can be chosen again.
          if (field.current !== null) field.current.value = '';
        }}
      />
    </>
  );
}
