import { assertNever } from '#shared/kernel/result'
import type { ChainBreak } from '#shared/store/audit/audit-entry'
import { dateAndTime } from '../../app/times'

/** Where the chain breaks, as a manager reads it. */
export function breakWords(found: ChainBreak): string {
  switch (found.kind) {
    case 'changed':
      return `Registro ${found.id}, de ${dateAndTime(found.at)}: ele ou o anterior foi alterado depois de gravado.`
    case 'missing':
      return found.first === found.last
        ? `Falta o registro ${found.first}: foi apagado.`
        : `Faltam os registros ${found.first} a ${found.last}: foram apagados.`
    case 'slipped-in':
      return found.first === found.last
        ? `O registro ${found.first} não foi gravado pelo programa.`
        : `Os registros ${found.first} a ${found.last} não foram gravados pelo programa.`
    default:
      return assertNever(found)
  }
}
