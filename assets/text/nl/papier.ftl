### Words of the paper.
