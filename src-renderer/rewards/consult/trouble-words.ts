import { printedDay } from '#shared/kernel/time/printed-date'
import type { ConsultedValue } from '#shared/rewards/consult/consulted'

/** Why it cannot be used, and since when; null when it can. */
export function troubleWords({
  trouble,
  since,
  expiresOn,
}: Pick<ConsultedValue, 'trouble' | 'since' | 'expiresOn'>): string | null {
  const day = since === null ? '' : ` em ${printedDay(since)}`
  switch (trouble) {
    case null:
      return null
    case 'expired':
      return expiresOn === null
        ? 'Venceu: não pode mais ser usado.'
        : `Venceu em ${printedDay(expiresOn)}: não pode mais ser usado.`
    case 'cancelled':
      return `Cancelado${day}: não vale mais.`
    case 'given-back':
      return `Devolvido${day}: não vale mais.`
    case 'used-up':
      return `Não resta nada: foi usado até o fim${day}.`
    case 'never-filled':
      return 'Ainda não vale nada: não foi pago nem carregado.'
    case 'in-use':
      return 'Está sendo usado em outra venda agora. Espere ela terminar ou ser cancelada.'
  }
}
