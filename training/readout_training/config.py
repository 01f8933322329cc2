"""The configuration of a run: configs/*.json, whose keys are the fields below."""
import json
from dataclasses import asdict, dataclass, field


@dataclass
class Config:
    seed: int = 1
    layers: int = 6
    pretrained: str = 'all-minilm-l6-v2.onnx'
    tokenizer: str = 'all-minilm-l6-v2-tokenizer.json'
    frozen_words: bool = True
    dropout: float = 0.1
    steps: int = 5000
    warm_up: float = 0.05
    """Share of the steps in which the learning rate grows; then it falls to 0 on a straight line."""
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    decay: float = 0.01
    clip: float = 1.0
    average: float = 0.999
    """Decay of the running mean of the weights, which is the model that is evaluated and exported."""
    window: int = 254
    batch_pieces: int = 2048
    precision: str = 'bf16'
    """bf16 (matrix products by autocast) or fp32."""
    mix: dict[str, float] = field(default_factory=lambda: {'polnear': 0.6, 'treebank': 0.4})
    weights: dict[str, float] = field(default_factory=dict)
    """Weight of each loss; 1 where absent."""
    polnear: list[str] = field(default_factory=lambda: ['polnear.train.jsonl.gz'])
    treebanks: list[str] = field(default_factory=lambda: ['ud-ewt-train.conllu.gz', 'ud-gum-train.conllu.gz'])
    with_names: list[str] = field(default_factory=lambda: ['ud-gum-train.conllu.gz'])

    taught: bool = False
    """Whether names and sentence ends in PolNeAR, both by programs, are learned too (teacher.py)."""

    @staticmethod
    def read(path: str) -> 'Config':
        with open(path, encoding='utf-8') as f:
            return Config(**json.load(f))

    def as_dict(self) -> dict:
        return asdict(self)
