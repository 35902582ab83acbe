import type { JsmParticipant, JsmStore } from '../juntos-somos-mais/jsm-data'
import { demoCredentials } from './demo-credentials'

const [downtown, beach] = demoCredentials.juntosSomosMais.stores

/** Each store's own scoring table, over brands of the demo shop. */
export const jsmStores: readonly JsmStore[] = [
  {
    cnpj: downtown,
    pointsPerThousand: {
      'Maré Alta': 1000,
      'Serra Azul': 2000,
      'Casa Aroeira': 500,
      'Barro & Brasa': 1000,
    },
  },
  { cnpj: beach, pointsPerThousand: { 'Maré Alta': 1500, 'Barro & Brasa': 1000 } },
]

/** Customers of the demo shop who take part; every other CPF is not registered. */
export const jsmParticipants: readonly JsmParticipant[] = [
  { cpf: '40364478829', name: 'Mariana Alves Ribeiro', isActive: true, points: 0 },
  { cpf: '80928141985', name: 'Júlio Vieira Medeiros', isActive: true, points: 1250 },
  { cpf: '35046626381', name: 'Sônia Moraes Barbosa', isActive: true, points: 340 },
  { cpf: '71933273992', name: 'Lucas Almeida Medeiros', isActive: false, points: 80 },
]
