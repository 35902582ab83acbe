import { z } from 'zod'
import { assertNever } from '../../kernel/result'

const productCode = z.string()

/** Why a code that could be a scale's label sells nothing. */
export const labelTroubleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('misread') }),
  z.object({ kind: z.literal('no-layout') }),
  z.object({ kind: z.literal('no-value') }),
  z.object({ kind: z.literal('no-product'), productCode }),
  z.object({ kind: z.literal('two-products'), productCode }),
  z.object({ kind: z.literal('no-price'), productCode }),
  z.object({ kind: z.literal('part-of-piece'), productCode }),
  z.object({ kind: z.literal('too-much'), productCode }),
])
export type LabelTrouble = Readonly<z.infer<typeof labelTroubleSchema>>

/** The same for whoever stands before the label: what is wrong and what to do. */
export function labelTroubleWords(of: LabelTrouble): string {
  switch (of.kind) {
    case 'misread':
      return 'O dígito verificador não confere. Passe a etiqueta de novo.'
    case 'no-layout':
      return 'Nenhuma balança desta filial usa este começo de código. Confira em Etiqueta de balança.'
    case 'no-value':
      return 'A etiqueta está com peso ou preço zero. Pese de novo.'
    case 'no-product':
      return `Nenhum produto à venda tem o código ${of.productCode}. Confira o produto ou a Etiqueta de balança.`
    case 'two-products':
      return `Há mais de um produto com o código ${of.productCode}, com zeros diferentes à frente. Chame o gerente.`
    case 'no-price':
      return `O produto ${of.productCode} está sem preço, ou a etiqueta tem um preço menor que um grama. Pese de novo.`
    case 'part-of-piece':
      return `O produto ${of.productCode} é vendido por unidade inteira, e a etiqueta traz uma fração. Confira o produto.`
    case 'too-much':
      return `A etiqueta do produto ${of.productCode} passa do máximo de 99.999. Confira as casas decimais do formato.`
    default:
      return assertNever(of)
  }
}
