import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { chooseSource, loadFields, openBinding } from '../actions/bind-template.js';
import { usePane } from '../use-pane.js';
import { bindingFileLabel, bindingIntro, sourceLabel } from '../words/binding-words.js';
import { BindForm } from './bind-form.js';
import { BoundList } from './bound-list.js';
import { BoundPreview } from './bound-preview.js';

/** Fills a form that is open by a binding: chosen, opened or made here. */
export function BindingView(): JSX.Element {
  const { state, tools, say } = usePane();
  const isKnown = state.binding.groups !== undefined;
  useEffect(() => {
    if (!isKnown) void loadFields(tools);
  }, [isKnown, tools]);
  return (
    <>
      <p>{say(bindingIntro())}</p>
      <FileField
        label={say(sourceLabel())}
        accept=".json,.xlsx,.xlsm"
        chosen={state.binding.source?.name}
        onFile={async (file) =>
          chooseSource(tools, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
        }
      />
      <FileField
        label={say(bindingFileLabel())}
        accept=".json,application/json"
        chosen={undefined}
        onFile={async (file) => openBinding(tools, file.name, await file.text())}
      />
      <BindForm />
      <BoundList />
      <BoundPreview />
    </>
  );
}

type FileFieldProps = {
  readonly label: string;
  readonly accept: string;
  readonly chosen: string | undefined;
  readonly onFile: (file: File) => Promise<void>;
};

/** A file is read here and goes nowhere. */
function FileField({ label, accept, chosen, onFile }: FileFieldProps): JSX.Element {
  return (
    <label class="field">
      {label}
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void onFile(file);
        }}
      />
      {chosen !== undefined && <span class="small quiet">{chosen}</span>}
    </label>
  );
}
