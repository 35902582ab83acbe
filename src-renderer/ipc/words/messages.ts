import type { AppContract, OperationName } from '#shared/contract'
import { gs1FaultWords } from '#shared/goods/catalog/gs1-words'
import { labelTroubleWords } from '#shared/goods/catalog/label-trouble'
import { layoutProblemWords } from '#shared/goods/catalog/layout-words'
import { formatCents } from '#shared/kernel/money/format'
import { formatQuantity, quantityDoubt } from '#shared/kernel/money/quantity'
import type { ErrorOf } from '#shared/kernel/operation'
import { faultText } from '#shared/loyalty/port/fault-text'
import { connectionWords } from '#shared/loyalty/settings/connection-words'
import { tenderRefusalWords } from '#shared/selling/payment/tender-refusals'
import { customerNeeded, notConfirmed } from '#shared/selling/payment/tender-words'
import { permissionNames, permissions, type Permission } from '#shared/store/access/permissions'
import { dateAndTime } from '../../app/times'
import { faultWords } from './fault-words'
import { inMinutes } from './in-minutes'
import { pinProblemWords } from './pin-words'

/** Everything a call can be refused with, and a supervisor's approval that was not given. */
export type AppError =
  | { [N in OperationName]: ErrorOf<AppContract[N]> }[OperationName]
  | { readonly code: 'approval-declined' }
  | { readonly code: 'quantity-declined' }

export type ErrorCode = AppError['code']

type Texts = { readonly [C in ErrorCode]: (error: Extract<AppError, { readonly code: C }>) => string }

/** What happened and what to do, for every code: a code without a text does not compile. */
const texts: Texts = {
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

  'wrong-pin': ({ remaining }) =>
    remaining === 1
      ? 'Código ou PIN incorreto. Resta 1 tentativa.'
      : `Código ou PIN incorreto. Restam ${remaining} tentativas.`,
  locked: ({ until }) =>
    `Esta tela está em pausa por tentativas incorretas. Tente de novo em ${inMinutes(until, Date.now())}.`,
  'pin-must-change': (weak) => `${pinProblemWords(weak)} Escolha um novo PIN para entrar.`,
  'weak-pin': pinProblemWords,
  'not-approvable': () => 'Isto não pode ser aprovado assim. Feche a janela e tente de novo.',
  'self-approval': () => 'Quem pede não pode aprovar. Chame outro supervisor ou o gerente.',
  'approver-lacks-right': () => 'Este operador não pode aprovar isto. Chame outro supervisor ou o gerente.',

  'not-recognised': ({ remaining }) =>
    remaining === 1
      ? 'Código ou PIN incorreto. Resta 1 tentativa.'
      : `Código ou PIN incorreto. Restam ${remaining} tentativas.`,
  'restore-locked': ({ until }) =>
    `Tentativas demais. Espere e tente de novo em ${inMinutes(until, Date.now())}.`,
  'restorer-lacks-right': () => 'Só quem tem o direito de restaurar cópias pode fazer isto. Chame o gerente.',

  'operator-not-found': () => 'Este operador não existe mais. Feche a janela e escolha outro.',
  'code-taken': ({ name }) => `Este código já é de ${name}. Escolha outro código.`,
  'role-not-found': () => 'Este perfil não existe mais. Escolha outro perfil.',
  'role-name-taken': () => 'Já há um perfil com este nome. Escolha outro nome.',
  'last-manager': () =>
    'Ninguém mais poderia cuidar de operadores e permissões. Dê antes este direito a outro operador ativo.',

  'till-closed': () => 'O caixa está fechado. Abra o caixa para continuar.',
  'till-already-open': ({ operatorName }) =>
    `O caixa já foi aberto por ${operatorName}. Continue com o caixa aberto.`,
  'sale-in-progress': () =>
    'Há uma venda em andamento. Finalize, coloque em espera ou cancele a venda antes.',
  'parked-sales': ({ count }) =>
    count === 1
      ? 'Há 1 venda em espera. Recupere-a e finalize ou cancele antes de fechar o caixa.'
      : `Há ${count} vendas em espera. Recupere cada uma e finalize ou cancele antes de fechar o caixa.`,
  'not-enough-cash': () => 'A gaveta não tem esse valor. Conte o dinheiro e informe um valor menor.',
  'cash-drop-above-approver-limit': ({ limit }) =>
    `A sangria passa do limite de quem aprova (${limit}). Informe um valor menor ou chame o gerente.`,
  'till-left': ({ operatorName }) =>
    `Este caixa está com ${operatorName}. Só ${operatorName} trabalha nele; outra pessoa precisa assumi-lo.`,
  'clock-doubted': ({ lastSeen, shown }) =>
    `O relógio do computador marca ${dateAndTime(shown)}, e o último registro é de ${dateAndTime(lastSeen)}. Confira o relógio na tela do caixa.`,
  'count-differs': () => 'A contagem não confere. Conte de novo ou encerre assim.',
  'left-above-counted': () => 'O valor que fica na gaveta passa do dinheiro contado. Informe um valor menor.',
  'closing-not-found': () => 'Este fechamento não foi encontrado. Volte à lista e escolha outro.',
  'slip-not-found': () => 'O comprovante não foi encontrado. Feche a janela e confira os movimentos.',

  'sale-in-act': () => 'Esta venda está sendo concluída. Espere a resposta e tente de novo.',
  'sale-changed': () => 'A venda mudou enquanto era concluída. Confira e tente de novo.',
  'sale-not-open': () => 'Esta venda não pode mais ser alterada. Comece uma nova venda.',
  'line-not-found': () => 'Este item não está mais na venda. Escolha outro item.',
  'unknown-code': ({ scanned }) =>
    `Código ${scanned} não encontrado. Confira o código ou procure pela descrição.`,
  'label-not-read': ({ trouble }) => labelTroubleWords(trouble),
  'gs1-not-read': ({ fault }) => gs1FaultWords(fault),
  'scale-layout-refused': ({ position, problem }) => `Formato ${position}: ${layoutProblemWords(problem)}`,
  'unknown-product': () => 'Produto não encontrado ou fora de venda. Procure outro produto.',
  'invalid-quantity': () => 'Quantidade inválida. Digite um número maior que zero, como 3*.',
  'ambiguous-quantity': ({ typed }) =>
    `A quantidade “${typed}” pode ser ${quantityDoubt(typed)}. Digite sem ponto, ou com vírgula.`,
  'quantity-to-confirm': ({ quantity, unit, description }) =>
    `Confirme a quantidade antes de continuar: ${formatQuantity(quantity)} ${unit} de ${description}.`,
  'quantity-declined': () => 'A quantidade não foi confirmada: nada foi alterado.',
  'whole-units-only': () =>
    'Este produto só é vendido em unidades inteiras. Digite uma quantidade sem vírgula.',
  'discount-above-approver-limit': ({ limit }) =>
    `O desconto passa do limite de quem aprova (${limit}). Reduza o desconto ou chame o gerente.`,
  'nothing-to-sell': () => 'A venda não tem itens. Inclua ao menos um produto.',
  'has-tenders': () => 'A venda já tem pagamentos. Remova os pagamentos antes de colocar em espera.',
  'salesperson-not-found': () => 'Vendedor não encontrado. Escolha outro vendedor da lista.',
  'sale-not-finished': () => 'Só uma venda finalizada pode ser cancelada assim. Confira o número da venda.',

  'order-is-fixed': () =>
    'O pedido é recebido como foi fechado. Para incluir itens, devolva-o à fila e peça ao vendedor para alterar.',
  'order-not-open': () => 'Este orçamento não pode mais ser alterado. Atualize a lista e confira a situação.',
  'order-not-found': () => 'Orçamento não encontrado nesta filial. Confira o número.',
  'order-expired': () => 'O orçamento está vencido. Atualize os preços antes de fechar o pedido.',
  'order-not-waiting': () =>
    'Este pedido não está mais na fila: já foi recebido, retirado ou está em outro caixa.',
  'order-has-tenders': () =>
    'Já há pagamentos neste recebimento. Remova-os antes de devolver o pedido à fila.',
  'validity-in-the-past': () => 'A validade já passou. Informe hoje ou uma data futura.',

  'customer-not-found': () => 'Cliente não encontrado. Procure de novo ou faça o cadastro.',
  'customer-without-tax-id': () => 'O cadastro deste cliente não tem CPF nem CNPJ. Digite o número.',
  'mobile-taken': ({ name }) => `Este celular já é de ${name}. Confira o número.`,
  'tax-id-taken': ({ name }) => `Este CPF/CNPJ já é de ${name}. Procure o cliente em vez de cadastrar.`,

  'nothing-due': () => 'Não há mais nada a pagar. Finalize a venda.',
  'more-than-due': ({ remaining }) =>
    `O valor passa do que falta pagar. Informe no máximo ${formatCents(remaining)}.`,
  'large-cash': ({ amount }) => `O valor é ${formatCents(amount)}. Confira antes de registrar.`,
  ...tenderRefusalWords,
  'tender-needs-customer': ({ tender }) => customerNeeded(tender),
  'tender-not-found': () => 'Este pagamento não está mais na venda. Confira a lista de pagamentos.',
  'not-paid': ({ remaining }) => `Faltam ${formatCents(remaining)}. Receba o restante para finalizar.`,
  'tenders-exceed-total': ({ excess }) =>
    `Os pagamentos passam do total em ${formatCents(excess)}. Remova ou reduza um pagamento.`,
  'tender-not-confirmed': ({ tender }) => notConfirmed(tender),
  'file-busy': () =>
    'Outro programa está usando o arquivo de vendas e nada foi gravado. Feche-o e tente de novo.',
  'disk-full': () =>
    'O disco está cheio e nada foi gravado agora. Libere espaço e tente de novo; a venda está guardada.',

  'file-held': () =>
    'Outro programa (antivírus ou OneDrive) está segurando o arquivo. Espere um minuto e tente de novo.',
  'voucher-wait': ({ until }) =>
    `Números de vale-troca errados demais. Tente de novo em ${inMinutes(until, Date.now())}; o gerente vê as tentativas na Auditoria.`,
  'voucher-empty': () => 'Este vale-troca não tem mais saldo: não há o que cancelar.',

  'sale-not-returnable': () =>
    'Esta venda não pode ser devolvida: foi cancelada ou não é desta filial. Procure outra venda.',
  'return-above-approver-limit': ({ limit }) =>
    `A devolução passa do limite de quem aprova (${limit}). Devolva menos itens ou chame o gerente.`,
  'more-than-left': ({ left }) => `Deste item só restam ${left} para devolver. Diminua a quantidade.`,
  'no-cash-to-refund': () =>
    'Não há dinheiro suficiente neste caixa. Faça um suprimento ou devolva em vale-troca.',
  'return-not-found': () => 'Esta devolução não foi encontrada. Procure a venda de novo.',
  'sale-has-returns': () =>
    'Esta venda já tem itens devolvidos e não pode ser cancelada. Devolva o restante em Trocas e Devoluções.',
  'void-too-late': ({ days }) =>
    days === 0
      ? 'O prazo passou: só no dia da venda ela pode ser cancelada. Use Trocas e Devoluções.'
      : `O prazo de ${days} ${days === 1 ? 'dia' : 'dias'} para cancelar passou. Use Trocas e Devoluções.`,

  'loyalty-off': () => 'Nenhum programa de fidelidade atende esta filial. Confira os parâmetros.',
  'loyalty-fault': ({ fault }) => faultText(fault),
  'loyalty-without-member': () => 'Falta o celular ou o CPF do cliente. Informe-o para participar.',
  'scored-sale-over': () => 'Cancelada, não dá pontos: o CPF não pode mais ser mudado.',
  'scorer-inactive': () => 'Este CPF está inativo no programa e não pontua. Informe outro CPF.',
  'loyalty-sale-changed': () => 'A venda mudou enquanto a operadora respondia. Consulte de novo.',
  'pin-not-sent': () => 'O PIN ainda não foi enviado. Envie o PIN e digite o código recebido.',
  'pin-not-accepted': () => 'Valide o PIN antes de consultar o saldo.',
  'quote-is-stale': () => 'A venda mudou. Consulte o saldo de novo antes de usar.',
  'amount-outside-limits': ({ minimum, maximum }) =>
    `Informe um valor entre ${formatCents(minimum)} e ${formatCents(maximum)}.`,
  'no-choice-waiting': () => 'A campanha desta venda já foi decidida.',
  'campaign-not-offered': () => 'Esta campanha não está mais disponível. Escolha outra.',
  'scored-sale-not-found': () => 'Venda não encontrada nesta filial. Confira o número.',
  'sale-without-value': () => 'A venda é de R$ 0,00: não há o que usar nem acumular.',
  'work-awaited': () =>
    'O que vem depois deste envio espera a resposta dele, e por isso ele é repetido até tê-la. Se a operadora não responde mais, resolva primeiro o que veio depois.',
  'work-not-pending': () => 'Esta pendência já foi resolvida. Atualize a lista.',
  'benefit-not-confirmed': ({ name, fault }) =>
    `${name}: o desconto não foi confirmado e a venda não foi finalizada. ${faultText(fault)}`,
  'benefit-changed': ({ name }) =>
    `${name}: o valor disponível mudou. Confira o novo total com o cliente e finalize.`,
  'benefit-not-secured': () => 'A venda mudou enquanto o desconto era confirmado. Finalize de novo.',
  'pending-loyalty': ({ count }) =>
    count === 1
      ? 'Há 1 pendência de fidelidade. Resolva-a antes de fechar o caixa.'
      : `Há ${count} pendências de fidelidade. Resolva cada uma antes de fechar o caixa.`,

  'receipt-not-found': () => 'O cupom desta venda não foi encontrado. Confira o número da venda.',

  'terminal-not-found': () => 'Este caixa não existe mais. Abra a tela de novo.',
  'terminal-number-taken': () => 'Já há um caixa com este número. Escolha outro número.',
  'terminal-name-taken': () => 'Esta filial já tem um caixa com este nome. Escolha outro nome.',
  'branch-not-found': () => 'Esta filial não existe mais. Abra a tela de novo.',
  'scope-not-offered': () => 'Este parâmetro não pode ser definido aqui. Escolha outro nível.',
  'invalid-parameter': ({ expects }) => `Valor não aceito. ${expects}`,
  'drawer-not-opened': ({ fault }) => `A gaveta não abriu. ${faultWords[fault].advice}`,
  'no-room-for-screen': () => 'Já há 4 visores pareados. Remova um deles antes.',
  'paper-not-waiting': () => 'Este papel não está mais esperando: já saiu ou está saindo.',
  'paper-not-found': () => 'Este papel não está mais na fila. Procure o documento e peça a 2ª via.',
  'scanner-not-found': () => 'Este leitor não existe mais. Escolha outro na lista.',
  'path-not-printer': () =>
    'Este caminho não é de uma impressora. Use /dev/usb/lp0, LPT1, COM1 ou \\\\servidor\\impressora.',
  'port-taken': ({ name }) =>
    `Esta porta já é de “${name}”. Escolha outra porta ou altere o outro equipamento.`,

  'loyalty-field-refused': ({ field }) => `O campo “${field}” não pode ficar assim. Confira e salve de novo.`,
  'secret-not-protected': () =>
    'Este computador não tem onde guardar senhas com segurança. Entre com um usuário que tenha um cofre de senhas.',
  'provisioning-failed': ({ fault }) => {
    const { what, todo } = connectionWords(fault)
    return `${what} ${todo}`
  },
  'brand-not-found': () => 'Uma das marcas não existe mais. Abra a tela de novo.',

  'shop-exists': () => 'Esta loja já está preparada. Entre com o código e o PIN de um operador.',

  'backup-not-found': () => 'Esta cópia não está mais no disco. Escolha outra cópia.',
  'backup-damaged': () => 'Esta cópia também está danificada. Escolha uma cópia mais antiga.',
  'still-damaged': () => 'O arquivo foi conferido e está danificado. Restaure a cópia mais recente.',
  'no-trouble': () => 'O banco de dados está em ordem. Recarregue a tela para continuar.',
}

/** Portuguese for the cashier: what happened, and what to do now. */
export function messageFor(error: AppError): string {
  const text = texts[error.code] as (error: AppError) => string
  return text(error)
}

function named(permission: string): string {
  return isPermission(permission) ? `“${permissionNames[permission]}”` : 'esta operação'
}

export function isPermission(text: string): text is Permission {
  return permissions.some((permission) => permission === text)
}
