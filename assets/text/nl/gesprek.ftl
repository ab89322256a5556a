### The guided conversation and the experiment.

conversation-title = Gesprek
