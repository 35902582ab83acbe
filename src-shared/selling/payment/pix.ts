import { generatePixPayload, isValidPixKey, removeAccents } from '@brazilian-utils/brazilian-utils'
import { parseMobile } from '../../customers/customer/mobile'
import { formatTaxId, parseCnpj, parseCpf } from '../../customers/customer/tax-id'
import { typedNumber } from '../../customers/customer/typed-number'
import type { Cents } from '../../kernel/money/cents'
import { cleanLine, numberText } from '../../kernel/text/clean-text'
import { readText } from '../../kernel/text/text-door'

/** What a static Pix charge says. */
export type PixCharge = {
  /** The receiver's key: CPF, CNPJ, e-mail, phone with +55, or random (EVP). */
  readonly key: string
  /** Folded to ASCII and cut to 25 characters. */
  readonly merchantName: string
  /** Folded to ASCII and cut to 15 characters. */
  readonly merchantCity: string
  /** Cents, from 1 to 999.999.999.999 (field 54 holds 13 characters). */
  readonly amount: Cents
  /** 1 to 25 letters and digits without accents: see `pixTxid`; null leaves it to the bank, `***`. */
  readonly txid: string | null
}

const LARGEST_AMOUNT = 999_999_999_999
const GUI = 'br.gov.bcb.pix'

/**
 * Reads a typed key into the spelling the bank knows it by: digits of CPF and CNPJ, `+55` before a mobile, so that the kind
 * shows. `unclear`: eleven bare digits that are a CPF and a mobile, which only a person can tell; written as either they
 * are read. `undefined`: no key.
 */
export function readPixKey(text: string): { readonly key: string } | 'unclear' | undefined {
  const key = cleanLine(text)
  switch (typedNumber(key)) {
    case 'cpf-or-mobile':
      return /^\d{11}$/.test(numberText(key)) ? 'unclear' : { key: `+55${parseMobile(key) ?? ''}` }
    case 'mobile':
      return { key: `+55${parseMobile(key) ?? ''}` }
    case 'cpf':
      return { key: parseCpf(key) ?? '' }
    case 'cnpj':
      return { key: parseCnpj(key) ?? '' }
    default:
      return key.length <= 77 && isValidPixKey(key) ? { key } : undefined
  }
}

/** A key as it is shown to be changed: written so that it is read as the same again. */
export function formatPixKey(key: string): string {
  return /^\d{11}$/.test(key) ? formatTaxId(key) : key
}

/** A Pix key in the bank's spelling; one that may be two things is refused until somebody says which. */
export const pixKeySchema = readText((text) => {
  const read = readPixKey(text)
  return typeof read === 'object' ? read.key : undefined
}, 77)

/** Whether a name or city says anything in the letters Pix knows; one of symbols alone would fail at the payment. */
export function isMerchantText(text: string): boolean {
  const sample = { key: '97212482404', merchantName: text, merchantCity: text, amount: 1, txid: 'X' }
  return /[A-Za-z0-9]/.test(removeAccents(text)) && generatePixPayload(sample) !== null
}

/**
 * The text of a static Pix QR Code and "copia e cola" (Banco Central, Manual do BR Code and Manual de Padrões
 * para Iniciação do Pix).
 *
 * @throws RangeError when the key is not valid, name or city have nothing printable, the amount is not above
 * zero or too large, or the txid is not 1 to 25 letters and digits: parameters are checked when saved.
 */
export function pixPayload({ key, merchantName, merchantCity, amount, txid }: PixCharge): string {
  if (amount <= 0 || amount > LARGEST_AMOUNT) throw new RangeError(`not an amount Pix can ask for: ${amount}`)
  // The library wants reais as a number. It writes them with two decimals, and below the largest amount the
  // nearest double of cents / 100 always prints as those very cents (tested as a property).
  const charge = { key, merchantName, merchantCity, amount: amount / 100 }
  const payload = generatePixPayload(txid === null ? charge : { ...charge, txid })
  if (payload === null) throw new RangeError('not a Pix charge: check key, merchant name, city and txid')
  // The identifier is case-insensitive in the manual, but payloads are compared as text and the ones we are
  // held against have capitals; the library writes small letters. The checksum covers it: taken again.
  const body = payload.slice(0, -4).replace(GUI, GUI.toUpperCase())
  return body + crc16(body)
}

/** CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF) of ASCII text, as four upper-case hex digits. */
export function crc16(text: string): string {
  let crc = 0xffff
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) << 8
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}

/**
 * The txid under which a charge is found again in the bank's statement, made from the UUID of its tender. The
 * 128 bits are written in base 36, which takes exactly 25 digits (36^25 > 2^128): nothing is cut or hashed,
 * so different ids always give different txids and the same id gives the same.
 *
 * @throws RangeError when the id is not a UUID.
 */
export function pixTxid(id: string): string {
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id)) throw new RangeError(`not a UUID: ${id}`)
  return BigInt(`0x${id.replaceAll('-', '')}`)
    .toString(36)
    .toUpperCase()
    .padStart(25, '0')
}
