/** The features of src-shared from the ground up: each level may import those above it in this list, never below. */
module.exports = [
  ['kernel'],
  [
    'store/access',
    'goods/catalog',
    'goods/condition',
    'customers/customer',
    'customers/condition',
    'devices/device',
    'store/clock',
  ],
  ['loyalty', 'selling/payment', 'goods/pricing', 'rewards/vouchers', 'selling/returns', 'store/settings'],
  [
    'store/branch',
    'selling/sale',
    'selling/document',
    'store/setup',
    'store/till',
    'store/app',
    'store/backup',
  ],
  ['store/audit', 'devices/display', 'selling/order', 'selling/receipt'],
]
