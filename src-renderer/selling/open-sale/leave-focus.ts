import type { SaleView } from '#shared/selling/sale/sale-view'
import { openDialogCount } from '../../ui/dialog/open-dialogs'

/**
 * Where an answer takes the screen away, or the form of a tender, the focus leaves it first: what is removed with the focus
 * in it has the browser lay the half-changed screen out there and then, and once more when it is whole.
 */
export function leaveFocus(before: SaleView | null, after: SaleView | null): void {
  if (!isElsewhere(before, after) || openDialogCount() > 0) return
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

function isElsewhere(before: SaleView | null, after: SaleView | null): boolean {
  const isPaying = after?.state === 'paying'
  if ((before?.state === 'paying') !== isPaying) return true
  return isPaying && before?.tenders.length !== after.tenders.length
}
