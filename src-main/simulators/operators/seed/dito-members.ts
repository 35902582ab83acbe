import type { DitoMember, DitoReward } from '../dito/dito-data'

const credit = (amount: number, day: number, expiresInDays: number): DitoReward => ({
  kind: 'credit',
  amount,
  description: 'Cashback da compra',
  status: 'available',
  day,
  expiresInDays,
})
const pending = (amount: number, day: number): DitoReward => ({
  ...credit(amount, day, 60),
  description: 'Cashback a liberar',
  status: 'pending',
})
const used = (amount: number, day: number): DitoReward => ({
  kind: 'debit',
  amount,
  description: 'Resgate na loja',
  status: 'used',
  day,
  expiresInDays: null,
})

/** Customers of the demo shop by CPF; only rewards that are available, less those used, count. Others are unknown. */
export const ditoMembers: readonly DitoMember[] = [
  {
    // Mariana Alves Ribeiro
    cpf: '40364478829',
    rewards: [credit(5000, -90, 30), credit(2500, -40, 60), used(1500, -20), pending(1500, -3)],
    nextPurchase: { amount: 1500, dueInDays: 27 },
    campaign: 'Cashback de primavera',
  },
  {
    // Conceição Araújo Lima
    cpf: '12345678909',
    rewards: [credit(3550, -15, 45)],
    nextPurchase: null,
    campaign: null,
  },
  {
    // João Batista Nogueira: used all of it.
    cpf: '96271845860',
    rewards: [credit(2000, -200, -20), used(2000, -120), { ...credit(900, -300, -100), status: 'expired' }],
    nextPurchase: null,
    campaign: null,
  },
  {
    // Rafaela Barros Duarte: plenty.
    cpf: '16965233974',
    rewards: [credit(100_000, -10, 90)],
    nextPurchase: null,
    campaign: 'Cashback VIP',
  },
]
