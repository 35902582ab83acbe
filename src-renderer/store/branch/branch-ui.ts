import type { Elsewhere } from '../../feature/elsewhere'
import type { FeatureUi } from '../../feature/feature'
import type { Place } from '../../feature/place'
import { loyaltyBranchTabs } from '../../loyalty/settings/loyalty-branch-tabs'
import { BranchesScreen } from './branches-screen'

const branchesPlace: Place = {
  id: 'branches',
  name: 'Filiais',
  hint: 'CNPJ, endereço, Pix, logotipo, nomes dos caixas e Cartão Fidelidade',
  oldPaths: [
    'Utilitários > Empresa > Filiais',
    ...loyaltyBranchTabs.map(({ name }) => `Utilitários > Empresa > Filiais > guia ${name}`),
  ],
  area: 'shop',
  permission: 'settings.parameters',
  needsTill: false,
  Screen: BranchesScreen,
}

const branches: Elsewhere = {
  key: 'branches',
  menu: ['Utilitários', 'Empresa', 'Filiais'],
  name: 'Filiais e caixas',
  help: `CNPJ, endereço, chave Pix, logotipo e rodapé de cada filial; nomes, séries e números dos caixas; ${loyaltyBranchTabs.map(({ name }) => name).join(' e ')}.`,
  opens: { kind: 'place', place: branchesPlace },
}

export const branchUi: FeatureUi = { places: [branchesPlace], elsewhere: [branches] }
