import { z } from 'zod'
import { decimalAmountSchema } from '#shared/kernel/money/decimal-text'
import { wireDateSchema } from '#shared/loyalty/port/wire-instant'

const amountText = z.string().regex(/^\d+\.\d{2}$/)
const quantityText = z.string().regex(/^\d+\.\d{3}$/)
const text = z.string().min(1)
const mobile = z.string().regex(/^\d{10,11}$/)

const itemSchema = z.object({
  codigo: text,
  ean: text.optional(),
  descricao: text,
  quantidade: quantityText,
  valor_unitario: amountText,
  valor_total: amountText,
  preco_cheio: z.boolean(),
})

export const enrollRequest = z.object({ codempresa: text, cnpj: z.string().regex(/^[0-9A-Z]{12}\d{2}$/) })
export const sendPinRequest = z.object({
  celular: mobile,
  cpf: z
    .string()
    .regex(/^\d{11}$/)
    .optional(),
  nome: text.optional(),
  email: text.optional(),
})
export const checkPinRequest = z.object({ celular: mobile, pin: text, tentativa: z.uuid() })
export const bonusRequest = z.object({ celular: mobile, valor_venda: amountText, itens: z.array(itemSchema) })
export const campaignsRequest = z.object({
  celular: mobile,
  valor_liquido: amountText,
  itens: z.array(itemSchema),
})
export const saleRequest = z.object({
  celular: mobile,
  numero_nota: text,
  serie: text,
  data: z.iso.datetime({ offset: true }),
  valor_bruto: amountText,
  valor_desconto_bonus: amountText,
  valor_liquido: amountText,
  campanha_id: text.nullable(),
  vendedor: text.nullable(),
  itens: z.array(itemSchema),
})
export const nothingMore = z.object({})
export const cancelRequest = z.object({
  venda_id: text,
  numero_nota: text,
  motivo: z.enum(['cancelamento', 'devolucao']),
})

export type WireItem = z.infer<typeof itemSchema>
export type WireSale = z.infer<typeof saleRequest>

const success = z.object({ sucesso: z.literal(true) })

export const enrollAnswer = success.extend({ chave_integracao: text, loja: text })
export const sendPinAnswer = success.extend({
  reenvio_em_segundos: z.int().nonnegative(),
  expira_em_segundos: z.int().nonnegative(),
})
export const checkPinAnswer = success.extend({ pin_master: z.boolean() })
export const bonusAnswer = success.extend({
  saldo: decimalAmountSchema,
  valor_minimo: decimalAmountSchema,
  valor_maximo: decimalAmountSchema,
  validade: wireDateSchema.nullable(),
  permite_acumular: z.boolean(),
})
export const campaignsAnswer = success.extend({
  campanhas: z.array(
    z.object({
      campanha_id: text,
      descricao: z.string(),
      valor_bonus: decimalAmountSchema,
      validade_dias: z.int().nonnegative(),
    }),
  ),
})
export const saleAnswer = success.extend({ venda_id: text, bonus_gerado: decimalAmountSchema })
export const situationAnswer = success.extend({
  situacao: z.enum(['desconhecida', 'iniciada', 'efetivada', 'cancelada', 'anulada']),
})
export const doneAnswer = success.transform(() => null)

export type WireBonus = z.infer<typeof bonusAnswer>
export type WireCampaigns = z.infer<typeof campaignsAnswer>

export const refusalSchema = z.object({
  sucesso: z.literal(false),
  codigo: text,
  mensagem: z.string().default(''),
  tentativas_restantes: z.int().nonnegative().optional(),
  reenvio_em_segundos: z.int().nonnegative().optional(),
  venda_id: text.optional(),
})
export type WireRefusal = z.infer<typeof refusalSchema>
