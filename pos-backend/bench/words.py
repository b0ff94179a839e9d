"""Words of which 10,000 different product names are made."""

# ruff: noqa: SIM905  # a list of so many words would take as many lines

ADJECTIVES = (
    "Round Square Tall Slim Wide Folding Striped Plain Glossy Matte"
    " Heavy Light Large Small Double Single Antique Modern Garden Kitchen"
).split()
MATERIALS = (
    "Oak Pine Walnut Beech Bamboo Steel Copper Brass Iron Tin Glass Crystal Ceramic Clay Marble"
    " Slate Cotton Linen Wool Silk Leather Felt Paper Cork Wicker"
).split()
NOUNS = (
    "Lamp Chair Table Bowl Plate Mug Jug Vase Clock Mirror Basket Tray Candle Frame Cushion"
    " Blanket Shelf Stool Bucket Ladder"
).split()
SIZES = "XS S M L XL".split()
