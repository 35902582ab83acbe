import {
  formatCnpj,
  formatCpf,
  isValidCnpj,
  isValidCpf,
  parseCnpj as stripCnpj,
  parseCpf as stripCpf,
} from '@brazilian-utils/brazilian-utils'
import { z } from 'zod'
import { numberText } from '../../kernel/text/clean-text'
import { readText } from '../../kernel/text/text-door'

/** A person's tax number: eleven digits with right check digits. */
export type Cpf = string & { readonly __kind: 'cpf' }

/**
 * A company's tax number: fourteen characters with right check digits, the first twelve digits or upper-case
 * letters (Instrução Normativa RFB 2.229/2024), the last two digits.
 */
type Cnpj = string & { readonly __kind: 'cnpj' }

/** Either number, without mask. The length tells which. */
export type TaxId = Cpf | Cnpj

// Without version 2 the library knows only all-digit CNPJs and strips the letters of the others.
const ALPHANUMERIC = { version: 2 } as const

/** Reads a CPF with or without mask; `undefined` when a check digit is wrong or all digits are equal. */
export function parseCpf(text: string): Cpf | undefined {
  const plain = numberText(text)
  return isValidCpf(plain) ? (stripCpf(plain) as Cpf) : undefined
}

/** Reads a CNPJ, numeric or alphanumeric, with or without mask; `undefined` when it is not valid. */
export function parseCnpj(text: string): Cnpj | undefined {
  const plain = numberText(text)
  return isValidCnpj(plain, ALPHANUMERIC) ? (stripCnpj(plain, ALPHANUMERIC) as Cnpj) : undefined
}

/** Reads whichever of the two the text holds. */
export function parseTaxId(
  text: string,
): { kind: 'cpf'; value: Cpf } | { kind: 'cnpj'; value: Cnpj } | undefined {
  const cpf = parseCpf(text)
  if (cpf !== undefined) return { kind: 'cpf', value: cpf }
  const cnpj = parseCnpj(text)
  return cnpj === undefined ? undefined : { kind: 'cnpj', value: cnpj }
}

/** `403.644.788-29` or `12.ABC.345/01DE-35`. A text of any other length comes back unchanged. */
export function formatTaxId(value: string): string {
  const bare = stripCnpj(value, ALPHANUMERIC)
  if (bare.length === 11) return formatCpf(bare)
  return bare.length === 14 ? formatCnpj(bare, ALPHANUMERIC) : value
}

/**
 * `***.644.788-**` or `**.ABC.345/01DE-**`, for screens and logs: enough to recognise, too little to use. It
 * is the form of the federal Portal da Transparência. A text of any other length is hidden whole.
 */
export function maskTaxId(value: string): string {
  const bare = stripCnpj(value, ALPHANUMERIC)
  if (bare.length === 11) return formatCpf(bare, { obfuscate: true })
  return bare.length === 14
    ? formatCnpj(bare, { ...ALPHANUMERIC, obfuscate: true })
    : '*'.repeat(value.length)
}

// What crosses the contract is read again: it may be spelled as typed, and is kept bare and upper-case.

/** A valid CPF, digits only. */
export const cpfSchema = readText(parseCpf, 40)

/** A valid CNPJ without mask, letters upper-case. */
export const cnpjSchema = readText(parseCnpj, 40)

/** A valid CPF or CNPJ without mask. */
export const taxIdSchema: z.ZodType<TaxId, TaxId> = z.union([cpfSchema, cnpjSchema])
