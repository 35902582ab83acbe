import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** A customer is not found or not registered. */
export const customerRefusals = {
  'customer-not-found': refusal(none, () => 'Cliente não encontrado. Procure de novo ou faça o cadastro.'),
  'customer-without-tax-id': refusal(
    none,
    () => 'O cadastro deste cliente não tem CPF nem CNPJ. Digite o número.',
  ),
  'customer-gone': refusal(
    none,
    () => 'Os dados deste cliente foram apagados a pedido dele. Faça um cadastro novo.',
  ),
  'customer-needs': refusal(
    z.object({ fields: z.array(z.string()) }),
    ({ fields }) => `Preencha: ${fields.join(', ')}.`,
  ),
  'customer-answer-unreadable': refusal(
    z.object({ question: z.string() }),
    ({ question }) => `A resposta de “${question}” não serve. Confira.`,
  ),
  'card-missing': refusal(none, () => 'Preencha o cartão fidelidade.'),
  'card-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Este cartão fidelidade já é de ${name}. Confira o número.`,
  ),
  'card-is-money': refusal(
    none,
    () => 'Este número é de um vale ou cartão de valor. Use outro número no cartão fidelidade.',
  ),
  'label-name-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Já existe “${name}” nesta lista. Dê outro nome.`,
  ),
  'mobile-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Este celular já é de ${name}. Confira o número.`,
  ),
  'tax-id-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Este CPF/CNPJ já é de ${name}. Procure o cliente em vez de cadastrar.`,
  ),
}
