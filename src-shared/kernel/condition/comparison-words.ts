import type { Comparison } from './condition'

/** How a comparison is said between a field and a value. */
export type ComparisonWords = Readonly<Record<Comparison, string>>

export const numberWords: ComparisonWords = {
  '=': 'igual a',
  '<>': 'diferente de',
  '>': 'maior que',
  '>=': 'maior ou igual a',
  '<': 'menor que',
  '<=': 'menor ou igual a',
}

export const dayWords: ComparisonWords = {
  '=': 'em',
  '<>': 'fora de',
  '>': 'depois de',
  '>=': 'a partir de',
  '<': 'antes de',
  '<=': 'até',
}

export const yesNoWords: ComparisonWords = { ...numberWords, '=': '' }
