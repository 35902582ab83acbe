import { z } from 'zod'
import { refusal } from '../../kernel/refusal'
import { groupingSchema, groupingWords } from './grouping'

const none = z.object({})
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What keeps a product, a family or a brand from being what somebody typed. */
export const productRefusals = {
  'product-code-taken': refusal(
    z.object({ taken: z.string(), owner: z.string() }),
    ({ taken, owner }) => `O código ${taken} já é de ${owner}. Dê outro código.`,
  ),
  'barcode-taken': refusal(
    z.object({ barcode: z.string(), owner: z.string() }),
    ({ barcode, owner }) => `O código de barras ${barcode} já é de ${owner}.`,
  ),
  'barcode-wrong': refusal(
    z.object({ barcode: z.string(), right: z.string() }),
    ({ barcode, right }) =>
      `O código de barras ${barcode} tem um dígito trocado: o último deveria ser ${right}. Confira a embalagem.`,
  ),
  'variant-twice': refusal(
    z.object({ variant: z.string() }),
    ({ variant }) => `${variant} está duas vezes na grade. Deixe só uma.`,
  ),
  'promotion-wrong': refusal(
    none,
    () =>
      'O preço promocional deve ser menor que o preço de venda, e terminar no dia em que começa ou depois dele.',
  ),
  'product-changed': refusal(
    none,
    () => 'O produto mudou enquanto estava aberto aqui. Abra-o de novo e refaça a alteração.',
  ),
  'internal-numbers-spent': refusal(
    none,
    () => 'Os códigos internos com este prefixo acabaram. Escolha outro prefixo em “Parâmetros”.',
  ),
  'grouping-not-found': refusal(
    z.object({ grouping: groupingSchema }),
    ({ grouping }) => `${upper(groupingWords[grouping].the)} não existe mais. Escolha outra.`,
  ),
  'grouping-taken': refusal(
    z.object({ grouping: groupingSchema, name: z.string() }),
    ({ grouping, name }) =>
      `Já existe ${groupingWords[grouping].the} ${name}. Para juntar as duas, use “Juntar”.`,
  ),
  'grouping-used': refusal(z.object({ name: z.string(), products: z.int() }), ({ name, products }) =>
    products === 0
      ? `${name} está em uma regra de preço. Desative em vez de excluir.`
      : `${name} está em ${products === 1 ? '1 produto' : `${products} produtos`}. Desative, ou junte com outra.`,
  ),
}
