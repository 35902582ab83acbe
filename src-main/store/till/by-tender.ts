import { tenderKinds, type TenderKind } from '#shared/selling/payment/tender'

/** Rows of counted tenders in the order everybody reads them in. */
export function byTender<Row extends { readonly tender: TenderKind }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => tenderKinds.indexOf(a.tender) - tenderKinds.indexOf(b.tender))
}
