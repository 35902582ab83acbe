import { roundHalfUp } from '#shared/kernel/money/round'
import { cellText } from '#shared/reporting/report/cell-text'

/** A share in thousandths of a percent as it is read, with one decimal; empty where there is nothing to share. */
export function shareText(share: number | null): string {
  return cellText(share === null ? null : roundHalfUp(share, 100) * 100, 'percent', '')
}
