import { lineText } from '../../kernel/text/text-door'
import { isMerchantText } from '../../selling/payment/pix'

/** A name of the shop's: one line, something in it. */
export const named = (max: number) => lineText({ min: 1, max })

/** A name or city that also stands in the shop's Pix: symbols alone say nothing there. */
export const merchantText = (max: number) => named(max).refine(isMerchantText)

/** The largest number a terminal may have: receipts' barcodes have four digits for it. */
export const maxTerminalNumber = 9999
