import type { BeyondChain, RulesState } from '#shared/store/audit/audit-entry'
import { dateAndTime } from '../../app/times'

/** One thing that was checked, and whether somebody should look into it. */
interface Checked {
  readonly text: string
  readonly alarm: boolean
}

const count = new Intl.NumberFormat('pt-BR')
const many = (number: number, one: string, more: string): string =>
  `${count.format(number)} ${number === 1 ? one : more}`

/** What Verificar looked at besides the sequence of entries, and what it found, a line each. */
export function beyondWords({ closings, roles, prices, seals, copies }: BeyondChain): Checked[] {
  return [
    ...closings.changed.map(({ at, what }) => ({
      text: `Fechamento de ${dateAndTime(at)}: ${what === 'sales' ? 'as vendas' : 'os movimentos de dinheiro'} não são mais como foram fechados.`,
      alarm: true,
    })),
    good(
      closings.changed.length === 0,
      closings.checked === 0
        ? 'Fechamentos: ainda não há um com somas de verificação.'
        : `Vendas e dinheiro de ${many(closings.checked, 'fechamento', 'fechamentos')}: como foram fechados.`,
    ),
    rulesLine('Perfis e operadores', roles),
    rulesLine('Preços', prices),
    ...seals.broken.map((entry) => ({
      text: `Registro ${entry}: não é o que foi selado com a chave deste computador.`,
      alarm: true,
    })),
    good(seals.broken.length === 0, sealWords(seals)),
    ...copies.differing.map((name) => ({
      text: `A cópia ${name} vai além desta auditoria ou não combina com ela: o arquivo de vendas pode ter sido trocado.`,
      alarm: true,
    })),
    good(
      copies.differing.length === 0,
      copies.checked === 0
        ? 'Cópias de segurança: nenhuma para comparar.'
        : `${many(copies.checked, 'cópia de segurança combina', 'cópias de segurança combinam')} com a auditoria.`,
    ),
  ].filter((one) => one !== null)
}

export function beyondAlarms(beyond: BeyondChain): number {
  return beyondWords(beyond).filter(({ alarm }) => alarm).length
}

function good(isGood: boolean, text: string): Checked | null {
  return isGood ? { text, alarm: false } : null
}

function rulesLine(what: string, state: RulesState): Checked | null {
  switch (state) {
    case 'same':
      return { text: `${what}: como no último fechamento.`, alarm: false }
    case 'changed':
      return { text: `${what}: mudaram desde o último fechamento.`, alarm: false }
    case 'changed-unrecorded':
      return { text: `${what}: mudaram desde o último fechamento sem registro na auditoria.`, alarm: true }
    case 'unknown':
      return null
  }
}

function sealWords({ key, checked }: BeyondChain['seals']): string {
  switch (key) {
    case 'ready':
      return `${many(checked, 'registro selado com a chave deste computador confere', 'registros selados com a chave deste computador conferem')}.`
    case 'none':
      return 'Este computador não guarda chaves: compare o registro impresso nos fechamentos.'
    case 'unreadable':
      return 'A chave dos selos é de outro usuário ou computador: compare o registro impresso nos fechamentos.'
  }
}
