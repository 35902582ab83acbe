import type { Fault, FaultKind } from '../faults/fault'

/** Every fault in words, in the order of the panel's list. */
export const faultWords: Readonly<Record<FaultKind, string>> = {
  delay: 'Demora antes de processar',
  'late-answer': 'Resposta atrasada (já processada)',
  'lost-before': 'Conexão cai antes de processar',
  'lost-after': 'Resposta perdida depois de processar',
  doubled: 'Processada duas vezes',
  'error-before': 'Erro 500 antes de processar',
  'error-after': 'Erro 500 depois de processar',
  malformed: 'Resposta cortada (JSON inválido)',
  'too-many-requests': 'Erro 429: muitas chamadas',
  'wrong-credential': 'Credencial recusada',
  'already-done': 'Estorno repetido responde “já feito”',
  refused: 'Porta fechada (operadora inteira)',
  'clock-skew': 'Relógio errado (operadora inteira)',
}

/** A fault with its figure, if it has one. */
export function describeFault(fault: Fault): string {
  const words = faultWords[fault.kind]
  if ('ms' in fault)
    return `${words}, ${fault.ms === null ? 'até liberar' : `${(fault.ms / 1000).toLocaleString('pt-BR')} s`}`
  return 'retryAfterSeconds' in fault ? `${words}, espere ${fault.retryAfterSeconds} s` : words
}

/** The fault somebody chose in the panel; `seconds` serves those that have a figure. */
export function chosenFault(kind: FaultKind, seconds: number): Fault {
  switch (kind) {
    case 'delay':
    case 'late-answer':
    case 'clock-skew':
      return { kind, ms: Math.round(seconds * 1000) }
    case 'too-many-requests':
      return { kind, retryAfterSeconds: Math.max(1, Math.round(seconds)) }
    default:
      return { kind }
  }
}
