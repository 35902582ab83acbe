import { linesText } from '../../kernel/text/text-door'

export const longestFooter = 500

/** What ends every receipt of a branch, or of the company; empty prints none. */
export const footerSchema = linesText({ max: longestFooter })
