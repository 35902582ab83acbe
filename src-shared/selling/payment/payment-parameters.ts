import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'
import { typedAmountsSchema, usualTenderNames, usualTenderSchema } from '../../store/settings/paying'

const menu = ['Empresa', 'Parâmetros Globais', 'Pagamento'] as const

/** How the till takes money. */
export const paymentParameters = [
  {
    key: 'payment.amounts',
    menu,
    name: 'Valores digitados sem vírgula',
    help: 'Vale em todo campo de valor do caixa: recebimento, abertura, sangria, contagem, desconto. Com vírgula, o valor é sempre lido como escrito.',
    expects: 'Em centavos, 4990 é R$ 49,90, como na maquininha. Em reais, 100 é R$ 100,00.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    // Nobody's fingers learn anew by an update: tills have always read cents.
    schema: typedAmountsSchema.default('cents'),
    control: {
      kind: 'choice',
      options: { cents: 'Em centavos (4990 = 49,90)', reais: 'Em reais (100 = 100,00)' },
    },
  },
  {
    key: 'payment.usual-tender',
    menu,
    name: 'Forma de pagamento sugerida',
    help: 'O pagamento abre com ela, pelo que falta: Enter recebe. Num pedido, abre a forma combinada com o cliente.',
    expects: 'A forma mais comum neste caixa.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: usualTenderSchema.default('cash'),
    control: { kind: 'choice', options: usualTenderNames },
  },
  {
    key: 'payment.change-limit',
    menu,
    name: 'Troco que pede conferência',
    help: 'Acima deste troco, o caixa pergunta se o valor recebido em dinheiro está certo antes de receber.',
    expects: 'De 1 a 10000 reais.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    // More than the largest note back means that a note too many was handed over, or a digit too many typed.
    schema: z.int().min(1).max(10_000).default(200),
    control: { kind: 'number', one: 'real', many: 'reais' },
  },
  {
    key: 'payment.pix-without-txid',
    menu,
    name: 'Pix sem identificador próprio (***)',
    help: 'Para bancos que recusam o identificador do caixa no código Pix ou devolvem outro no extrato.',
    expects: 'Ligado manda ***, e o banco dá o identificador; desligado, o do caixa.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.boolean().default(false),
    control: { kind: 'switch' },
  },
  {
    key: 'payment.overdue-credit',
    menu: ['Empresa', 'Parâmetros Globais', 'Crediário'],
    name: 'Nova venda no crediário a quem está atrasado',
    help: 'O que acontece ao vender no crediário a um cliente com parcela vencida há mais dias do que se tolera.',
    alsoCalled: 'inadimplente bloquear crediário limite',
    expects: 'Aprovar chama quem aprova crediário acima do limite; recusar não deixa vender.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.enum(['allow', 'approve', 'refuse']).default('approve'),
    control: { kind: 'choice', options: { allow: 'Vender', approve: 'Aprovar', refuse: 'Recusar' } },
  },
  {
    key: 'payment.overdue-days',
    menu: ['Empresa', 'Parâmetros Globais', 'Crediário'],
    name: 'Dias de atraso que se tolera',
    help: 'Parcela vencida há mais dias do que isto conta como atraso ao vender de novo no crediário.',
    expects: 'De 0 a 365 dias.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(365).default(5),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
  {
    key: 'payment.prints-carne',
    menu: ['Empresa', 'Parâmetros Globais', 'Crediário'],
    name: 'Imprimir o carnê na venda',
    help: 'Uma via por parcela, com vencimento, valor e código de barras: lida no caixa, abre o recebimento dela.',
    alsoCalled: 'carnê crediário parcela impressão',
    expects: 'Ligado imprime depois do cupom.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.boolean().default(false),
    control: { kind: 'switch' },
  },
] as const satisfies readonly Parameter[]
