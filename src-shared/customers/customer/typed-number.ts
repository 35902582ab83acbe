import { numberText, onlyDigits } from '../../kernel/text/clean-text'
import { parseMobile } from './mobile'
import { parseCnpj, parseCpf } from './tax-id'

/**
 * What a number somebody typed is. Eleven bare digits may be both a CPF and a mobile: then only a person knows. `wrong-…`:
 * meant as one, by its length or the way it is written, and none.
 */
export type TypedNumber =
  | 'cpf'
  | 'cnpj'
  | 'mobile'
  | 'cpf-or-mobile'
  | 'wrong-cpf'
  | 'wrong-cnpj'
  | 'wrong-mobile'
  | 'other'

export function typedNumber(text: string): TypedNumber {
  const plain = numberText(text)
  const cpf = parseCpf(plain) !== undefined
  const mobile = parseMobile(plain) !== undefined
  // Points belong to a CPF, brackets and a plus to a phone.
  const isWrittenAsCpf = /^\d{3}\.\d{3}\.\d{3}-?\d{2}$/.test(plain)
  const isWrittenAsPhone = /^[+(]/.test(plain)
  if (cpf && mobile && !isWrittenAsPhone) return isWrittenAsCpf ? 'cpf' : 'cpf-or-mobile'
  if (mobile) return 'mobile'
  if (cpf) return 'cpf'
  if (parseCnpj(plain) !== undefined) return 'cnpj'
  return whatItIsNot(plain, isWrittenAsPhone)
}

function whatItIsNot(plain: string, isWrittenAsPhone: boolean): TypedNumber {
  const digits = onlyDigits(plain).length
  const isNumber = /^[\d\s+()./-]+$/.test(plain)
  if (isWrittenAsPhone && isNumber && digits >= 8) return 'wrong-mobile'
  if (isNumber && digits === 11) return 'wrong-cpf'
  // Its letters only in the first twelve places, its check digits at the end.
  return /^[\dA-Z./]{12,16}-?\d{2}$/i.test(plain) && plain.replace(/[./-]/g, '').length === 14
    ? 'wrong-cnpj'
    : 'other'
}

/** What to say of a number that is none; null of any other. */
export function wrongNumberWords(kind: TypedNumber): string | null {
  switch (kind) {
    case 'wrong-cpf':
      return 'CPF inválido. Confira os números.'
    case 'wrong-cnpj':
      return 'CNPJ inválido. Confira os números e letras.'
    case 'wrong-mobile':
      return 'Celular inválido. Informe DDD e número, como (11) 98765-4321.'
    default:
      return null
  }
}
