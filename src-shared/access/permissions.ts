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
  'receipt.reprint': 'Reimprimir cupom (2ª via)',
  'customer.register': 'Cadastrar cliente',
  'till.open': 'Abrir caixa',
  'till.close': 'Fechar caixa',
  'settings.keys': 'Configurar teclas',
} as const

export type Permission = keyof typeof permissionNames

export const permissions = Object.keys(permissionNames) as [Permission, ...Permission[]]

/** `approval`: a supervisor who holds the right confirms it once, with code and PIN. */
export type AccessLevel = 'allow' | 'approval' | 'deny'
