import type { NewChoices } from '@eurakit/core/forms';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EmptyBook } from '../../work/questions.js';
import { usePane } from '../use-pane.js';
import {
  costModelLabel,
  fundLabel,
  notChosen,
  partnersLabel,
  programmePeriodLabel,
  salaryModelLabel,
  yearsExample,
  yearsLabel,
} from '../words/new-book-words.js';

type Props = { readonly told: EmptyBook; readonly onChange: (told: EmptyBook) => void };

/** What a new workbook is for: its years, and what decides which rows and notes it gets. */
export function EmptyBookFields({ told, onChange }: Props): JSX.Element {
  const { say } = usePane();
  const choices = useChoices();
  const period = choices?.periods.find((one) => one.period === told.period);
  const set = (field: keyof EmptyBook) => (value: string) => onChange({ ...told, [field]: value });
  return (
    <>
      <label class="field">
        {say(yearsLabel())}
        <input
          type="text"
          placeholder={say(yearsExample())}
          value={told.years}
          onInput={(event) => set('years')(event.currentTarget.value)}
        />
      </label>
      <Choose
        label={say(programmePeriodLabel())}
        value={told.period}
        choices={(choices?.periods ?? []).map((one) => ({ id: one.period, text: one.period }))}
        onChange={(chosen) => onChange({ ...told, period: chosen, fund: '', costModel: '' })}
      />
      <Choose
        label={say(fundLabel())}
        value={told.fund}
        choices={(period?.funds ?? []).map((fund) => ({ id: fund, text: fund }))}
        onChange={set('fund')}
      />
      <Choose
        label={say(costModelLabel())}
        value={told.costModel}
        choices={period?.costModels ?? choices?.costModels ?? []}
        onChange={set('costModel')}
      />
      <Choose
        label={say(salaryModelLabel())}
        value={told.salaryModel}
        choices={choices?.salaryModels ?? []}
        onChange={set('salaryModel')}
      />
      <label class="field">
        {say(partnersLabel())}
        <input
          type="text"
          inputMode="numeric"
          placeholder="0"
          value={told.partners}
          onInput={(event) => set('partners')(event.currentTarget.value)}
        />
      </label>
    </>
  );
}

/** What can be chosen, once the worker has said it. */
function useChoices(): NewChoices | undefined {
  const { state, tools } = usePane();
  const [choices, setChoices] = useState<NewChoices>();
  useEffect(() => {
    void tools.link.call('newChoices', state.language).then(setChoices);
  }, [tools, state.language]);
  return choices;
}

type ChooseProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: NewChoices['costModels'];
  readonly onChange: (id: string) => void;
};

function Choose({ label, value, choices, onChange }: ChooseProps): JSX.Element {
  const { say } = usePane();
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="" selected={value === ''}>
          {say(notChosen())}
        </option>
        {choices.map(({ id, text }) => (
          <option key={id} value={id} selected={id === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
