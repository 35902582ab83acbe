import { assertNever } from '#shared/kernel/result'
import type { Clash } from '#shared/store/central/clash'
import type { Need } from '../../feature/attention'

/** What somebody does where two tills contradict each other. */
export function clashNeed(clash: Clash): Need {
  const seen = { tone: 'attention', count: 1 } as const
  switch (clash.kind) {
    case 'undone-twice':
      return {
        ...seen,
        text: `A venda ${clash.sale} (${clash.terminalName}) foi desfeita em dois caixas.`,
        since: clash.since,
        why: 'Confira com os dois o que voltou e acerte o estoque e o dinheiro. Este aviso some em 30 dias.',
      }
    case 'order-twice':
      return {
        ...seen,
        text: `O pedido ${clash.order} (${clash.terminalName}) foi recebido em dois caixas.`,
        since: clash.since,
        why: 'Confira qual das duas vendas saiu e cancele ou devolva a outra.',
      }
    case 'code-taken':
      return {
        ...seen,
        text: `O código ${clash.code} é de “${clash.ours}” aqui e de “${clash.theirs}” em outro caixa.`,
        since: clash.since,
        why: `Mude o código de um dos dois: “${clash.theirs}” entra sozinho aqui em seguida.`,
      }
    case 'same-person':
      return {
        ...seen,
        text: `${clash.one} e ${clash.other} têm o mesmo ${clash.by === 'card' ? 'cartão' : 'CPF ou CNPJ'}.`,
        since: null,
        why: 'Foram cadastrados em dois caixas. Confira de quem é e corrija o outro cadastro.',
      }
    default:
      return assertNever(clash)
  }
}
