import type { OperatorAnswer } from '../http/operator'

/** Every refusal of the contract, as the operator words it. */
const words = {
  CPF_INVALID: 'CPF inválido',
  PARTICIPANT_INACTIVE: 'Participante inativo',
  NO_ELIGIBLE_ITEMS: 'Nenhum item de marca participante',
  CREDITING_NOT_FOUND: 'Pontuação não encontrada',
  CREDITING_REPLACED: 'Pontuação substituída',
  CREDITING_ALREADY_REVERSED: 'Pontuação já estornada',
  QUANTITY_EXCEEDED: 'Quantidade maior que a restante',
  STORE_NOT_ALLOWED: 'Loja não habilitada',
  INVALID_REQUEST: 'Requisição inválida',
} as const
export type RefusalCode = keyof typeof words

export function refuse(code: RefusalCode): OperatorAnswer {
  return failure(422, code, words[code])
}

/** `why` is for whoever reads the till's log. */
export function invalid(why: string): OperatorAnswer {
  return failure(422, 'INVALID_REQUEST', `${words.INVALID_REQUEST}: ${why}`)
}

export const unauthorized = failure(401, 'UNAUTHORIZED', 'Token ausente, inválido ou expirado')
export const participantUnknown = failure(404, 'PARTICIPANT_NOT_FOUND', 'Participante não encontrado')

export function succeed(data: Readonly<Record<string, unknown>>): OperatorAnswer {
  return { status: 200, body: { success: true, data } }
}

function failure(status: number, code: string, message: string): OperatorAnswer {
  return { status, body: { success: false, error: { code, message } } }
}
