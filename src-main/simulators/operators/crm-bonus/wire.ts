import { z } from 'zod'
import { sumBy } from '#shared/kernel/money/cents'
import {
  wireCnpj,
  wireCpf,
  wireEan,
  wireInstant,
  wireMoney,
  wireQuantity,
  wireText,
} from '../http/wire-fields'

const common = { codempresa: wireText, loja: wireText, id_transacao: z.uuid() }

/** Whether it is a mobile number is answered with its own code. */
const celular = z.string()

const itens = z
  .array(
    z.strictObject({
      codigo: wireText,
      ean: wireEan.optional(),
      descricao: wireText,
      quantidade: wireQuantity,
      valor_unitario: wireMoney,
      valor_total: wireMoney,
      preco_cheio: z.boolean(),
    }),
  )
  .min(1)
export type Itens = z.output<typeof itens>

export const sumOf = (lines: Itens) => sumBy(lines, (line) => line.valor_total)

export const credenciar = z.strictObject({ codempresa: wireText, cnpj: wireCnpj })

export const pinEnviar = z.strictObject({
  ...common,
  celular,
  cpf: wireCpf.optional(),
  nome: wireText.optional(),
  email: z.email().optional(),
})

export const pinValidar = z.strictObject({
  ...common,
  celular,
  pin: z.string().regex(/^\d{4,8}$/),
  tentativa: z.uuid(),
})

export const bonusConsultar = z
  .strictObject({ ...common, celular, valor_venda: wireMoney, itens })
  .refine((call) => call.valor_venda === sumOf(call.itens), 'valor_venda is the sum of valor_total')

export const campanhasConsultar = z
  .strictObject({ ...common, celular, valor_liquido: wireMoney, itens })
  .refine((call) => call.valor_liquido <= sumOf(call.itens), 'valor_liquido is above the sum of valor_total')

export const vendaEfetivar = z
  .strictObject({
    ...common,
    celular,
    numero_nota: wireText,
    serie: wireText,
    chave_nota: z
      .string()
      .regex(/^[0-9A-Z]{44}$/)
      .optional(),
    data: wireInstant,
    valor_bruto: wireMoney,
    valor_desconto_bonus: wireMoney,
    valor_liquido: wireMoney,
    campanha_id: wireText.nullable(),
    vendedor: wireText.nullable(),
    itens,
  })
  .refine((call) => call.valor_bruto === sumOf(call.itens), 'valor_bruto is the sum of valor_total')
  .refine(
    (call) => call.valor_liquido === call.valor_bruto - call.valor_desconto_bonus,
    'valor_liquido is valor_bruto less valor_desconto_bonus',
  )
export type VendaEfetivar = z.output<typeof vendaEfetivar>

/** `/venda/situacao` and `/venda/anular` say nothing but whose and which. */
export const transacao = z.strictObject(common)
export type Common = z.output<typeof transacao>

export const vendaCancelar = z.strictObject({
  ...common,
  venda_id: wireText,
  numero_nota: wireText,
  motivo: z.enum(['cancelamento', 'devolucao']),
})
export type VendaCancelar = z.output<typeof vendaCancelar>
