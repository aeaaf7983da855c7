import { memo, useId, type ReactElement } from 'react';
import { decisionOn, valueOf } from '../../../cms/domain/review/decisions';
import { isDoubtful } from '../../../cms/domain/review/fields-of';
import { useSay } from '../language/use-language';
import { FieldEditor } from './editors/field-editor';
import { FieldActions } from './field-actions';
import { FieldConflict } from './field-conflict';
import { FieldDoubts } from './field-doubts';
import { FieldHistory } from './field-history';
import { useFieldLabel } from './field-label';
import { useDesk, useLight } from './review-context';
import { ValueOfField } from './values/field-value';

/** One field: what was read, what is doubtful about it, who decided what, and what can be done. */
export const FieldRow = memo(function FieldRow({ index }: { index: number }): ReactElement | null {
  const id = useId();
  const label = useFieldLabel();
  const say = useSay();
  const { fields, links, review, editing, edit, drafts, isReadOnly } = useDesk();
  const light = useLight(links, [index]);
  const field = fields[index];
  if (field === undefined) return null;
  const decision = decisionOn(field, review.held);
  const isOpenDoubt = decision === null && isDoubtful(field);
  const unsaved = review.unsaved.get(field.path);
  const isEdited = editing === field.path;
  return (
    <div
      className={['field', decision?.kind ?? '', light ?? '', isOpenDoubt ? 'doubtful' : '', isEdited ? 'edited' : ''].join(' ')}
      role="group"
      aria-labelledby={id}
      data-field={index}
      tabIndex={-1}
    >
      <div className="label" id={id}>
        {label.field(field)}
      </div>
      <div className="value">
        {!isEdited && <ValueOfField path={field.path} value={valueOf(field, review.held)} />}
        {isOpenDoubt && <FieldDoubts index={index} field={field} />}
        {isEdited && <FieldEditor field={field} />}
        {unsaved !== undefined && <FieldConflict field={field} unsaved={unsaved} />}
        {decision !== null && <FieldHistory field={field} decision={decision} />}
        {!isEdited && !isReadOnly && drafts.get(field.path) !== undefined && (
          <button type="button" className="quiet" onClick={() => edit(field.path)}>
            {say('review.typed')}
          </button>
        )}
      </div>
      {!isEdited && <FieldActions field={field} decision={decision} />}
    </div>
  );
});
