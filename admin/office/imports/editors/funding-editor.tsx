import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { NumberInput, SelectInput, TextInput } from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import type { FundingLineReading, FundingReading } from '../../../../cms/domain/reading/reading';
import { FUNDING_SOURCES, type FundingSource } from '../../../../cms/domain/money/funding';
import { isTiynDigits, tengeString, tiynFromTenge } from '../../../../cms/domain/money/tiyn';
import { AmountInput } from '../../forms/amount-input';
import { Lines } from '../../forms/lines';
import { useSay } from '../../language/use-language';
import { useOfficeData } from '../../providers/data-provider';
import { useDesk } from '../review-context';
import { EditorFrame } from './editor-frame';
import { trimmed } from './plain-editors';

/** Where the money comes from: the printed words, read again where that helps, and every part by hand. */
export function FundingEditor({ path, value }: { path: string; value: FundingReading }): ReactElement {
  return (
    <EditorFrame path={path} initial={formOf(value)} valueOf={fundingOf}>
      <Fields />
    </EditorFrame>
  );
}

function Fields(): ReactElement {
  const say = useSay();
  const sources = FUNDING_SOURCES.map((id) => ({ id, name: say(`funding.source.${id}`) }));
  const source = (name: string): ReactElement => (
    <SelectInput
      source={name}
      label={say('resources.measures.fields.source')}
      choices={sources}
      translateChoice={false}
      helperText={false}
      fullWidth
    />
  );
  return (
    <>
      <Words />
      <div className="grid">
        {source('source')}
        <AmountInput source="amountTiyn" label={say('editing.form.amount')} />
        <TextInput source="programmeCode" label={say('review.edit.programmeCode')} helperText={false} />
        <TextInput source="programmeName" label={say('review.edit.programmeName')} helperText={false} />
      </div>
      <Lines
        name="lines"
        label={say('review.edit.lines')}
        addLabel={say('editing.draft.addLine')}
        empty={{ year: null, source: null, amountTiyn: null }}
      >
        {(line) => (
          <div className="grid">
            <NumberInput source={`${line}.year`} label={say('editing.draft.lineYear')} helperText={false} />
            {source(`${line}.source`)}
            <AmountInput source={`${line}.amountTiyn`} label={say('editing.form.amount')} />
          </div>
        )}
      </Lines>
    </>
  );
}

function Words(): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const { language } = useDesk();
  const { getValues, reset } = useFormContext();
  const [failure, setFailure] = useState<string | null>(null);
  const readAgain = async (): Promise<void> => {
    setFailure(null);
    try {
      reset(formOf(await data.readFunding(trimmed(getValues('text')), language)), { keepDefaultValues: true });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="read-again">
      <p className="hint">{say('review.edit.wordsAndMeant')}</p>
      <TextInput
        source="text"
        label={say('editing.draft.words')}
        multiline
        fullWidth
        helperText={failure ?? false}
        slotProps={{ htmlInput: { lang: language } }}
      />
      <Button variant="outlined" onClick={() => void readAgain()}>
        {say('review.edit.readAgain')}
      </Button>
    </div>
  );
}

interface FundingForm {
  readonly text: string;
  readonly source: FundingSource;
  /** Tiyn as digits. */
  readonly amountTiyn: string | null;
  readonly programmeCode: string | null;
  readonly programmeName: string | null;
  readonly lines: readonly { year: number | string | null; source: FundingSource | null; amountTiyn: string | null }[];
  readonly unit: FundingReading['unit'];
}

function formOf(funding: FundingReading): FundingForm {
  return {
    text: funding.text,
    source: funding.source,
    amountTiyn: tiynDigits(funding.amountTenge),
    programmeCode: funding.programmeCode,
    programmeName: funding.programmeName,
    lines: funding.lines.map(({ year, source, amountTenge }) => ({
      year: year ?? null,
      source: source ?? null,
      amountTiyn: tiynDigits(amountTenge ?? null),
    })),
    unit: funding.unit,
  };
}

function fundingOf(values: FieldValues): FundingReading {
  const form = values as FundingForm;
  return {
    text: trimmed(form.text),
    source: form.source,
    amountTenge: tengeOf(form.amountTiyn),
    programmeCode: trimmed(form.programmeCode) || null,
    programmeName: trimmed(form.programmeName) || null,
    lines: form.lines.map(lineOf),
    unit: form.unit,
  };
}

function lineOf({ year, source, amountTiyn }: FundingForm['lines'][number]): FundingLineReading {
  const amountTenge = tengeOf(amountTiyn);
  return {
    ...(year === null || year === '' ? {} : { year: Number(year) }),
    ...(source === null ? {} : { source }),
    ...(amountTenge === null ? {} : { amountTenge }),
  };
}

function tiynDigits(tenge: string | null): string | null {
  const tiyn = tenge === null ? null : tiynFromTenge(tenge);
  return tiyn === null ? null : String(tiyn);
}

function tengeOf(digits: string | null): string | null {
  return isTiynDigits(digits) ? tengeString(BigInt(digits)) : null;
}
