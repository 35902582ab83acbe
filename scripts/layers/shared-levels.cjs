/** The features of src-shared from the ground up: each level may import those above it in this list, never below. */
module.exports = [
  ['text'],
  ['money'],
  ['access', 'catalog', 'customer', 'device', 'settings'],
  ['loyalty', 'payment', 'pricing', 'returns'],
  ['branch', 'sale', 'setup', 'till'],
  ['audit', 'display', 'order', 'receipt'],
  ['contract'],
]
