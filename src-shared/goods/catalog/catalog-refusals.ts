import { z } from 'zod'
import { formatQuantity, quantityDoubt, quantitySchema } from '../../kernel/money/quantity'
import { refusal } from '../../kernel/refusal'
import { codedKinds, valueName } from '../../rewards/stored-value/value-kind'
import { gs1Faults } from './gs1-code'
import { gs1FaultWords } from './gs1-words'
import { labelTroubleSchema, labelTroubleWords } from './label-trouble'
import { layoutProblemWords } from './layout-words'
import { layoutProblems } from './scale-layout'

const none = z.object({})

/** What was read, typed or set up is no product, quantity or label. */
export const catalogRefusals = {
  'unknown-code': refusal(
    z.object({ scanned: z.string() }),
    ({ scanned }) => `Código ${scanned} não encontrado. Confira o código ou procure pela descrição.`,
  ),
  'label-not-read': refusal(z.object({ scanned: z.string(), trouble: labelTroubleSchema }), ({ trouble }) =>
    labelTroubleWords(trouble),
  ),
  'gs1-not-read': refusal(z.object({ scanned: z.string(), fault: z.enum(gs1Faults) }), ({ fault }) =>
    gs1FaultWords(fault),
  ),
  /** Its number lies in the range of a vale or a card: money is not sold as goods. */
  'code-is-money': refusal(
    z.object({ kind: z.enum(codedKinds) }),
    ({ kind }) => `Este código é de ${valueName(kind)}, não de produto. Leia-o no pagamento da venda.`,
  ),
  'invalid-quantity': refusal(none, () => 'Quantidade inválida. Digite um número maior que zero, como 3*.'),
  /** `1.000*`: a thousand or one. */
  'ambiguous-quantity': refusal(
    z.object({ typed: z.string() }),
    ({ typed }) =>
      `A quantidade “${typed}” pode ser ${quantityDoubt(typed)}. Digite sem ponto, ou com vírgula.`,
  ),
  'quantity-to-confirm': refusal(
    z.object({ quantity: quantitySchema, unit: z.string(), description: z.string() }),
    ({ quantity, unit, description }) =>
      `Confirme a quantidade antes de continuar: ${formatQuantity(quantity)} ${unit} de ${description}.`,
  ),
  'scale-layout-refused': refusal(
    z.object({ position: z.int().positive(), problem: z.enum(layoutProblems) }),
    ({ position, problem }) => `Formato ${position}: ${layoutProblemWords(problem)}`,
  ),
  'unknown-product': refusal(none, () => 'Produto não encontrado ou fora de venda. Procure outro produto.'),
  'whole-units-only': refusal(
    none,
    () => 'Este produto só é vendido em unidades inteiras. Digite uma quantidade sem vírgula.',
  ),
}
