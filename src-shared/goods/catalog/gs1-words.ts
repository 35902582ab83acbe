import { assertNever } from '../../kernel/result'
import type { Gs1Fault } from './gs1-code'

/** Why a GS1 code sells nothing, and what to do. */
export function gs1FaultWords(fault: Gs1Fault): string {
  switch (fault) {
    case 'malformed':
      return 'O código GS1 veio incompleto ou com erro. Passe de novo ou digite o número do produto.'
    case 'no-product':
      return 'O código GS1 não diz qual é o produto. Leia o código da embalagem do produto.'
    case 'misread':
      return 'O dígito verificador do produto no código GS1 não confere. Passe de novo.'
    default:
      return assertNever(fault)
  }
}
