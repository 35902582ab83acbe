import { z } from 'zod'
import type { Parameter } from './parameter'

const menu = ['Empresa', 'Parâmetros Globais', 'Hub Fidelidade'] as const

/** How a branch takes part in loyalty; credentials have a screen of their own (FEATURES C1, D1, E1). */
export const loyaltyParameters = [
  {
    key: 'loyalty.cashback',
    menu,
    name: 'Operadora',
    help: 'O programa de cashback da filial: o Hub Fidelidade ou o Cartão Fidelidade dela.',
    expects: 'Um programa, ou nenhum.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.enum(['none', 'crm-bonus', 'dito']).default('none'),
    control: {
      kind: 'choice',
      options: { none: 'Nenhuma', 'crm-bonus': 'CRM&Bônus', dito: 'Dito' },
    },
    takesEffect: 'at-once',
  },
  {
    key: 'loyalty.full-price-only',
    menu,
    name: 'Considerar apenas produtos com preço cheio',
    help: 'Itens em promoção ou com desconto não contam para o bônus da próxima compra.',
    expects: 'Ligado conta só o preço cheio.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.boolean().default(false),
    control: { kind: 'switch' },
    takesEffect: 'at-once',
  },
  {
    key: 'loyalty.campaign-minutes',
    menu,
    name: 'Espera pela campanha',
    help: 'Por quanto tempo uma venda finalizada espera a escolha da campanha. Depois, segue com a única ou sem campanha.',
    expects: 'De 1 a 1440 minutos.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(1).max(1440).default(10),
    control: { kind: 'number', one: 'minuto', many: 'minutos' },
    takesEffect: 'at-once',
  },
  {
    key: 'loyalty.pending-at-closing',
    menu,
    name: 'Fechar com pendências de fidelidade',
    help: 'O que acontece ao fechar o caixa enquanto uma operadora ainda não foi avisada de tudo.',
    expects: 'Avisar deixa fechar; recusar pede que cada pendência seja resolvida antes.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.enum(['warn', 'refuse']).default('warn'),
    control: { kind: 'choice', options: { warn: 'Avisar e fechar', refuse: 'Recusar' } },
    takesEffect: 'at-once',
  },
  {
    key: 'loyalty.uses-points',
    menu: ['Empresa', 'Juntos Somos Mais'],
    name: 'Utiliza pontuação Juntos Somos Mais',
    help: 'Pergunta no fechamento quem pontua e envia os pontos depois do pagamento.',
    expects: 'Ligado mostra JUNTOS SOMOS+ no fechamento.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.boolean().default(false),
    control: { kind: 'switch' },
    takesEffect: 'at-once',
  },
] as const satisfies readonly Parameter[]
