/** How a recorded figure is written: cents, thousandths of a percent, thousandths of a unit, or not at all. */
export type FieldKind = 'money' | 'rate' | 'quantity' | 'hidden'

interface DetailField {
  readonly label: string
  readonly kind?: FieldKind
}

/** What the fields of recorded details are called on screen. */
export const detailFields: Readonly<Record<string, DetailField>> = {
  operator: { label: 'Operador' },
  role: { label: 'Perfil' },
  copiedFrom: { label: 'Copiado de' },
  code: { label: 'Código' },
  name: { label: 'Nome' },
  sells: { label: 'Vendedor' },
  active: { label: 'Ativo' },
  discountLimit: { label: 'Desconto sem aprovação', kind: 'rate' },
  branch: { label: 'Filial' },
  cnpj: { label: 'CNPJ' },
  terminal: { label: 'Caixa' },
  manager: { label: 'Gerente' },
  file: { label: 'Arquivo' },
  entries: { label: 'Registros' },
  till: { label: 'Turno', kind: 'hidden' },
  line: { label: 'Item', kind: 'hidden' },
  float: { label: 'Fundo de troco', kind: 'money' },
  expectedCash: { label: 'Dinheiro esperado', kind: 'money' },
  countedCash: { label: 'Dinheiro contado', kind: 'money' },
  difference: { label: 'Diferença', kind: 'money' },
  note: { label: 'Observação' },
  reason: { label: 'Motivo' },
  number: { label: 'Venda' },
  order: { label: 'Pedido' },
  lines: { label: 'Itens' },
  total: { label: 'Total', kind: 'money' },
  cash: { label: 'Em dinheiro', kind: 'money' },
  tenders: { label: 'Pagamentos' },
  kind: { label: 'Forma' },
  amount: { label: 'Valor', kind: 'money' },
  received: { label: 'Recebido', kind: 'money' },
  rate: { label: 'Percentual', kind: 'rate' },
  value: { label: 'Valor' },
  discount: { label: 'Desconto' },
  position: { label: 'Item' },
  product: { label: 'Produto' },
  quantity: { label: 'Quantidade', kind: 'quantity' },
  wanted: { label: 'Crediário pedido', kind: 'money' },
  available: { label: 'Limite disponível', kind: 'money' },
  nsu: { label: 'NSU' },
  txid: { label: 'Identificador do Pix' },
}
