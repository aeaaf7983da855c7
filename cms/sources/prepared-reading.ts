import type { Language, LocalizedText } from '../domain/language';
import { fieldPathsOf } from '../domain/review/field-paths';
import { fieldsOf } from '../domain/review/fields-of';
import type { SourceKind } from './opened-source';
import type { ReadSource } from './read-source';

/**
 * A reading as a review is kept: what is large is text already, so that the thread that answers requests
 * neither takes it apart nor puts it together.
 */
export interface PreparedReading {
  readonly kind: SourceKind;
  readonly language: Language;
  readonly orderNumber: string | null;
  readonly orderDate: string | null;
  readonly planTitle: LocalizedText;
  readonly measures: number;
  readonly warnings: number;
  readonly leftOver: number;
  /** The register's bodies that the reading matched. */
  readonly bodyCodes: readonly string[];
  /** How many fields were read without a doubt, and how many with one. */
  readonly certain: number;
  readonly doubtful: number;
  /** JSON of the `SourceDocument`, of the `OrderReading` and of its `FieldPaths`. */
  readonly source: string;
  readonly reading: string;
  readonly fieldPaths: string;
}

/** Makes of a reading what its review is kept by. */
export function prepare({ kind, document, reading }: ReadSource): PreparedReading {
  const paths = fieldPathsOf(fieldsOf(reading, document));
  return {
    kind,
    language: reading.language,
    orderNumber: reading.order.number,
    orderDate: reading.order.date,
    planTitle: reading.plan.title,
    measures: reading.measures.length,
    warnings: reading.warnings.length,
    leftOver: reading.leftOver.length,
    bodyCodes: [...new Set(reading.bodyMatches.map(({ body }) => body))],
    certain: paths.certain.length,
    doubtful: paths.doubtful.length,
    source: JSON.stringify(document),
    reading: JSON.stringify(reading),
    fieldPaths: JSON.stringify(paths),
  };
}
