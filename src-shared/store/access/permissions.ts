/** What an operator may be allowed to do, with the names managers read (FEATURES B2). */
export const permissionNames = {
  'sale.sell': 'Vender',
  'sale.discount': 'Dar desconto',
  'sale.discount-above-limit': 'Desconto acima do limite',
  'sale.cancel-line': 'Cancelar item',
  'sale.cancel': 'Cancelar venda em andamento',
  'sale.void': 'Cancelar venda finalizada',
  'payment.remove-tender': 'Remover forma de pagamento',
  'payment.store-credit-above-limit': 'Crediário acima do limite do cliente',
  'order.edit': 'Orçamentos/Vendas',
  'order.cancel': 'Cancelar orçamento ou pedido',
  'order.receive': 'Recebimento de Pedidos',
  'order.consult': 'Consulta de Pedidos',
  'returns.return': 'Trocas e Devoluções',
  'returns.refund-voucher': 'Devolver em vale-troca',
  'returns.refund-cash': 'Devolver em dinheiro',
  'returns.refund-same-tender': 'Devolver na mesma forma de pagamento',
  'returns.without-receipt': 'Devolver sem cupom',
  'returns.above-limit': 'Devolução acima do limite ou do prazo',
  'returns.cancel-voucher': 'Cancelar vale-troca',
  'returns.reprint-voucher': 'Reimprimir vale-troca (2ª via)',
  'receipt.reprint': 'Reimprimir cupom (2ª via)',
  'customer.register': 'Cadastrar cliente',
  'customer.see-documents': 'Ver CPF inteiro nos cupons',
  'customer.share-mobile': 'Repetir celular de outro cliente',
  'till.open': 'Abrir caixa',
  'till.close': 'Fechar caixa',
  'till.cash-in': 'Suprimento',
  'till.cash-drop': 'Sangria',
  'till.cash-drop-above-limit': 'Sangria acima do limite',
  'till.x-reading': 'Leitura X',
  'till.take-over': 'Assumir caixa de outro operador',
  'till.share': 'Trabalhar no caixa aberto por outro operador',
  'till.closings': 'Fechamentos de caixa',
  'till.open-drawer': 'Abrir gaveta sem venda',
  'clock.confirm': 'Confirmar o relógio do computador',
  'device.manage': 'Dispositivos',
  'loyalty.master-pin': 'PIN Master',
  'loyalty.points': 'Programas de pontos',
  'loyalty.pending': 'Pendências de fidelidade',
  'loyalty.settings': 'Fidelidade (parâmetros)',
  'settings.keys': 'Configurar teclas',
  'settings.parameters': 'Parâmetros e filiais',
  'access.manage': 'Operadores e permissões',
  'audit.view': 'Auditoria',
  'database.restore': 'Restaurar cópia de segurança',
} as const

export type Permission = keyof typeof permissionNames

export const permissions = Object.keys(permissionNames) as [Permission, ...Permission[]]

/** Rights to a whole screen or till: one either may or may not, since everything in it would ask for approval again. */
export const yesOrNoRights: readonly Permission[] = [
  'customer.see-documents',
  'audit.view',
  'database.restore',
  'returns.return',
  'till.share',
  'device.manage',
  'settings.parameters',
  'loyalty.points',
  'loyalty.pending',
  'loyalty.settings',
]

/** `approval`: a supervisor who holds the right confirms it once, with code and PIN. */
export const accessLevels = ['allow', 'approval', 'deny'] as const
export type AccessLevel = (typeof accessLevels)[number]

/** The levels as a manager chooses them. */
export const accessLevelNames: Readonly<Record<AccessLevel, string>> = {
  allow: 'Permite',
  approval: 'Pede aprovação',
  deny: 'Não',
}
