/** Every action the trail records, as a manager reads it (FEATURES B8): an action without words does not compile. */
export const auditActionNames = {
  'setup.prepare-shop': 'Loja preparada',
  'access.add-operator': 'Operador incluído',
  'access.change-operator': 'Operador alterado',
  'access.set-pin': 'PIN trocado',
  'access.unlock-operator': 'Operador desbloqueado',
  'access.copy-role': 'Perfil criado',
  'access.change-role': 'Perfil alterado',
  'audit.export': 'Auditoria exportada',
  'till.open': 'Caixa aberto',
  'till.close': 'Caixa fechado',
  'till.annotate': 'Fechamento anotado',
  'till.resume': 'Caixa retomado',
  'till.take-over': 'Caixa assumido',
  'till.x-reading': 'Leitura X',
  'till.cash-in': 'Suprimento',
  'till.cash-drop': 'Sangria',
  'till.reprint': '2ª via de papel do caixa',
  'sale.cancel-line': 'Item cancelado',
  'sale.discount': 'Desconto',
  'sale.cancel': 'Venda em andamento cancelada',
  'sale.void': 'Venda finalizada cancelada',
  'returns.return': 'Devolução',
  'returns.return-without-receipt': 'Devolução sem cupom',
  'returns.cancel-voucher': 'Vale-troca cancelado',
  'returns.reprint': '2ª via de devolução impressa',
  'payment.remove-tender': 'Forma de pagamento removida',
  'payment.store-credit-above-limit': 'Crediário acima do limite',
  'order.discount': 'Desconto em orçamento',
  'order.cancel': 'Orçamento ou pedido cancelado',
  'loyalty.master-pin': 'PIN Master usado',
  'loyalty.set-scorer': 'CPF que pontua informado',
  'loyalty.remove-scorer': 'CPF que pontua removido',
  'loyalty.export-log': 'Log de fidelidade exportado',
  'loyalty.resolve': 'Pendência de fidelidade resolvida à mão',
  'receipt.reprint': '2ª via impressa',
  'till.open-drawer': 'Gaveta aberta sem venda',
  'device.save-printer': 'Impressora configurada',
  'device.cancel-paper': 'Impressão cancelada',
  'device.print-paper-again': 'Papel da fila reimpresso',
  'scanner.save': 'Leitor configurado',
  'scanner.remove': 'Leitor removido',
  'scanner.save-wedge': 'Leitores de teclado configurados',
  'display.save': 'Visor do cliente configurado',
  'settings.save-keys': 'Teclas configuradas',
  'settings.set-parameter': 'Parâmetro alterado',
  'loyalty-settings.save': 'Fidelidade configurada',
  'loyalty-settings.save-points-table': 'Tabela de pontos alterada',
  'branch.add': 'Filial incluída',
  'branch.add-terminal': 'Caixa incluído',
  'branch.change': 'Filial alterada',
  'branch.rename-terminal': 'Caixa renomeado',
} as const

export type AuditAction = keyof typeof auditActionNames

export const auditActions = Object.keys(auditActionNames) as [AuditAction, ...AuditAction[]]

/** The words of an action; its own name where an older version recorded what this one no longer does. */
export function actionName(action: string): string {
  return auditActions.some((known) => known === action) ? auditActionNames[action as AuditAction] : action
}
