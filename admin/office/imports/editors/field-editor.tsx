import type { ReactElement } from 'react';
import { valueOf } from '../../../../cms/domain/review/decisions';
import type { ReviewField } from '../../../../cms/domain/review/review';
import { typedValue } from '../field-kind';
import { useDesk } from '../review-context';
import { ActKindEditor, DayEditor, TextEditor } from './plain-editors';
import { AmendmentEditor } from './amendment-editor';
import { DeadlineEditor } from './deadline-editor';
import { ExecutorsEditor } from './executors-editor';
import { FundingEditor } from './funding-editor';
import { ControlEditor, SectionEditor, SectionOfEditor } from './part-editors';

/** The editor of a field, by the kind of its value. A value that the server refused is what it starts from. */
export function FieldEditor({ field }: { field: ReviewField }): ReactElement {
  const { review, drafts } = useDesk();
  const { path } = field;
  const draft = drafts.get(path);
  const value = draft !== undefined && 'value' in draft ? draft.value : valueOf(field, review.held);
  const typed = typedValue(path, value);
  switch (typed.kind) {
    case 'text':
      return <TextEditor path={path} value={typed.value} />;
    case 'act-kind':
      return <ActKindEditor path={path} value={typed.value} />;
    case 'day':
      return <DayEditor path={path} value={typed.value} />;
    case 'control':
      return <ControlEditor path={path} value={typed.value} />;
    case 'amendment':
      return <AmendmentEditor path={path} value={typed.value} />;
    case 'section':
      return <SectionEditor path={path} value={typed.value} />;
    case 'section-of':
      return <SectionOfEditor path={path} value={typed.value} />;
    case 'deadline':
      return <DeadlineEditor path={path} value={typed.value} />;
    case 'executors':
      return <ExecutorsEditor path={path} value={typed.value} />;
    case 'funding':
      return <FundingEditor path={path} value={typed.value} />;
  }
}
