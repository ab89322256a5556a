### After a meeting: what was learned and agreed, how each looks back, and the papers of it.

## What the register asks

register-facts = Wat het register vraagt

