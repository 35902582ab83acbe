import { contract, type AppContract, type OperationName } from '#shared/contract'
import type { DeclaredErrorOf, TransportError } from '#shared/kernel/operation'
import type { Refusal } from '#shared/kernel/refusal'
import { permissionNames, permissions, type Permission } from '#shared/store/access/permissions'
import { dateAndTime } from '../../app/times'
import { stopWords } from './stop-words'

/** What no feature says: the transport's own refusals, and what somebody here was asked and did not give. */
type OwnError =
  | TransportError
  | { readonly code: 'approval-declined' }
  | { readonly code: 'quantity-declined' }

/** Everything a call can be refused with. */
export type AppError = { [N in OperationName]: DeclaredErrorOf<AppContract[N]> }[OperationName] | OwnError

export type ErrorCode = AppError['code']

type OwnTexts = {
  readonly [C in OwnError['code']]: (error: Extract<OwnError, { readonly code: C }>) => string
}

const ownTexts: OwnTexts = {
  'unknown-window': () => 'Esta janela não tem acesso ao caixa. Feche-a e use a janela principal.',
  'unknown-operation': () => 'Esta versão não conhece a operação pedida. Reinicie o programa.',
  'invalid-input': ({ field }) =>
    field === ''
      ? 'Há um dado inválido. Confira e tente de novo.'
      : `Dado inválido em “${field}”. Confira e tente de novo.`,
  'not-signed-in': () => 'Ninguém está identificado neste caixa. Informe o código e o PIN.',
  'not-allowed': ({ permission }) =>
    `Seu perfil não permite ${named(permission)}. Peça a um supervisor ou gerente.`,
  'needs-approval': ({ permission }) =>
    `Para ${named(permission)} é preciso a aprovação de um supervisor. Chame-o e tente de novo.`,
  internal: ({ incidentId }) =>
    `Algo deu errado e nada foi perdido. Tente de novo; se repetir, informe o código ${incidentId} ao suporte.`,
  'approval-declined': () => 'Sem a aprovação do supervisor, nada foi alterado.',
  'till-left': ({ operatorName }) =>
    `Este caixa está com ${operatorName}. Só ${operatorName} trabalha nele; outra pessoa precisa assumi-lo.`,
  'clock-doubted': ({ lastSeen, shown }) =>
    `O relógio do computador marca ${dateAndTime(shown)}, e o último registro é de ${dateAndTime(lastSeen)}. Confira o relógio na tela do caixa.`,
  'terminal-stopped': ({ why }) => `${stopWords[why].what} Veja na tela do caixa como continuar.`,
  'quantity-declined': () => 'A quantidade não foi confirmada: nada foi alterado.',
  'file-busy': () =>
    'Outro programa está usando o arquivo de vendas e nada foi gravado. Feche-o e tente de novo.',
  'disk-full': () =>
    'O disco está cheio e nada foi gravado agora. Libere espaço e tente de novo; a venda está guardada.',
  'file-held': () =>
    'Outro programa (antivírus ou OneDrive) está segurando o arquivo. Espere um minuto e tente de novo.',
}

/** Every other refusal brings its words with it, in the operations that declare it. */
const declared = new Map<string, Refusal>(
  Object.values(contract).flatMap(({ errors }) => Object.entries<Refusal>(errors)),
)

/** Portuguese for the cashier: what happened, and what to do now. */
export function messageFor(error: AppError): string {
  if (isOwn(error)) return (ownTexts[error.code] as (error: OwnError) => string)(error)
  const refusal = declared.get(error.code)
  if (!refusal) throw new Error(`No operation declares ${error.code}`)
  return refusal.words(error, Date.now())
}

function isOwn(error: AppError): error is OwnError {
  return Object.hasOwn(ownTexts, error.code)
}

function named(permission: string): string {
  return isPermission(permission) ? `“${permissionNames[permission]}”` : 'esta operação'
}

export function isPermission(text: string): text is Permission {
  return permissions.some((permission) => permission === text)
}
