import { maskMobile, parseMobile } from './mobile'
import { maskTaxId, parseCpf } from './tax-id'

// UUIDs are matched first so that digits inside one are never taken for a number of somebody's.
const UUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}'
const CPF = String.raw`(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}[ -]?\d{2}(?!\d)`
const MOBILE = String.raw`(?<!\d)(?:(?:\+?55|0)[ .-]?)?(?:\(\d{2}\)|\d{2})[ .-]?\d{5}[ .-]?\d{4}(?!\d)`
const CANDIDATE = new RegExp([UUID, CPF, MOBILE].join('|'), 'gi')

const WRITTEN_CPF = /^\d{3}\.\d{3}\.\d{3}-\d{2}$/

/**
 * Free text made fit for a log: CPFs and mobile numbers in it are masked, formatted or bare (LGPD, art. 6,
 * III: no more personal data than needed). A number written like a CPF is masked even when its check digits
 * are wrong, since a mistyped CPF still points at a person; bare digits only when they are a valid one.
 *
 * Left alone: barcodes, CNPJs, UUIDs, dates and money. A number hidden in a longer run of digits, such as the
 * key inside a Pix payload, cannot be seen: do not log those.
 */
export function maskSensitive(text: string): string {
  return text.replace(CANDIDATE, (found) => {
    if (WRITTEN_CPF.test(found) || parseCpf(found) !== undefined) return maskTaxId(found)
    const mobile = parseMobile(found)
    return mobile === undefined ? found : maskMobile(mobile)
  })
}
