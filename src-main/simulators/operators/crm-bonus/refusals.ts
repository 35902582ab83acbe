import type { OperatorAnswer } from '../http/operator'

/** Every refusal of the contract, as the operator words it. */
const words = {
  PIN_INVALIDO: 'PIN inválido',
  PIN_EXPIRADO: 'PIN expirado',
  PIN_BLOQUEADO: 'PIN bloqueado por excesso de tentativas',
  REENVIO_CEDO: 'Aguarde para reenviar o PIN',
  PIN_NAO_VALIDADO: 'PIN não validado',
  CELULAR_INVALIDO: 'Celular inválido',
  SALDO_INSUFICIENTE: 'Saldo insuficiente',
  VALOR_FORA_DO_LIMITE: 'Valor fora do limite permitido',
  CAMPANHA_INVALIDA: 'Campanha inválida para esta venda',
  TRANSACAO_ANULADA: 'Transação anulada',
  VENDA_JA_EFETIVADA: 'Venda já efetivada',
  VENDA_JA_CANCELADA: 'Venda já cancelada',
  VENDA_NAO_ENCONTRADA: 'Venda não encontrada',
  EMPRESA_OU_LOJA_INVALIDA: 'Empresa ou loja inválida',
  REQUISICAO_INVALIDA: 'Requisição inválida',
} as const
export type RefusalCode = keyof typeof words

export function refuse(codigo: RefusalCode, detail: Readonly<Record<string, unknown>> = {}): OperatorAnswer {
  return { status: 400, body: { sucesso: false, codigo, mensagem: words[codigo], ...detail } }
}

/** `why` is for whoever reads the till's log. */
export function invalid(why: string): OperatorAnswer {
  return refuse('REQUISICAO_INVALIDA', { mensagem: `${words.REQUISICAO_INVALIDA}: ${why}` })
}

export const credentialRefused: OperatorAnswer = {
  status: 401,
  body: { sucesso: false, codigo: 'CREDENCIAL_INVALIDA', mensagem: 'Chave de integração inválida' },
}

export function succeed(detail: Readonly<Record<string, unknown>> = {}): OperatorAnswer {
  return { status: 200, body: { sucesso: true, ...detail } }
}
