import { chooseCashback, usePoints } from './parts/choose-programs'
import { showCrmBonusSale } from './parts/crm-bonus-sale'
import { showDitoSale } from './parts/dito-sale'
import { showPlainSale } from './parts/plain-sale'
import { showPointsOrder } from './parts/points-order'
import { startLoyaltyTour } from './tour'

const tour = await startLoyaltyTour('accounts')

await showPlainSale(tour)
await chooseCashback(tour, 'CRM&Bônus')
await showCrmBonusSale(tour)
await chooseCashback(tour, 'Dito')
await showDitoSale(tour)
await usePoints(tour)
await showPointsOrder(tour)
await tour.end()
