"""Expressions of a questionnaire (`relevant`, `constraint`), parsed and evaluated from docs/format.md alone.

A term is a tuple: ("number", x), ("answer", name), ("word", name), ("selected", question, choice), ("count", question),
("answered", question), ("not", t), ("negate", t), (operator, left, right). Truth is True, False or None (unknown).
"""
import re

MISSING = ("refused", "dont_know", "not_applicable")
TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?(?![\w.]))|([\w][\w]*(?:\.[\w]+)*)|(!=|<=|>=|=|<|>|\+|-|\*|/|\(|\)|,))")


def tokens(text):
    at, found = 0, []
    text = text.rstrip()
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"no expression: {text!r} at {at}")
        at = match.end()
        found.append(match.group(1) or match.group(2) or match.group(3))
    return found


def number_of(word):
    try:
        return float(word) if re.fullmatch(r"-?\d+(\.\d+)?", word) else None
    except ValueError:
        return None


class Parser:
    """`questions`: name -> kind ("one", "number", "several", "rank", "other"), and for "one" its choices."""

    def __init__(self, text, kind_of):
        self.tokens, self.at, self.kind_of = tokens(text), 0, kind_of

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self, *wanted):
        if self.peek() in wanted:
            self.at += 1
            return self.tokens[self.at - 1]
        return None

    def whole(self):
        term = self.either()
        if self.peek() is not None:
            raise ValueError(f"left over: {self.tokens[self.at:]}")
        return term

    def either(self):
        left = self.both()
        while self.take("or"):
            left = ("or", left, self.both())
        return left

    def both(self):
        left = self.negation()
        while self.take("and"):
            left = ("and", left, self.negation())
        return left

    def negation(self):
        return ("not", self.negation()) if self.take("not") else self.comparison()

    def comparison(self):
        left = self.sum()
        sign = self.take("=", "!=", "<", "<=", ">", ">=")
        if not sign:
            return left
        right = self.sum()
        if sign in ("=", "!="):
            left, right = self.words(left, right)
        return (sign, left, right)

    def words(self, left, right):
        """A name on the right is a choice of the question on the left if it has one of that name, else a question."""
        def known(term):
            return term[0] == "answer" and self.kind_of(term[1]) is not None

        swapped = not known(left) and known(right)
        question, other = (right, left) if swapped else (left, right)
        if question[0] == "answer":
            kind = self.kind_of(question[1])
            written = other[1] if other[0] == "answer" else None
            if other[0] == "number":
                written = f"{other[1]:g}"
            if kind and written is not None:
                if written in MISSING and (kind[0] != "one" or written not in kind[1]):
                    other = ("word", written)
                elif kind[0] == "one" and written in kind[1]:
                    other = ("word", written)
        return (other, question) if swapped else (question, other)

    def sum(self):
        left = self.product()
        while sign := self.take("+", "-"):
            left = (sign, left, self.product())
        return left

    def product(self):
        left = self.signed()
        while sign := self.take("*", "/"):
            left = (sign, left, self.signed())
        return left

    def signed(self):
        return ("negate", self.signed()) if self.take("-") else self.primary()

    def primary(self):
        if self.take("("):
            inner = self.either()
            if not self.take(")"):
                raise ValueError("a bracket is open")
            return inner
        word = self.peek()
        self.at += 1
        if word is None:
            raise ValueError("ends early")
        if number_of(word) is not None:
            return ("number", number_of(word))
        if word in ("selected", "count", "answered") and self.take("("):
            arguments = [self.peek()]
            self.at += 1
            while self.take(","):
                arguments.append(self.peek())
                self.at += 1
            if not self.take(")"):
                raise ValueError("a bracket is open")
            return (word, *arguments)
        return ("answer", word)


def leaves(term):
    """The comparisons, `selected` and `answered` that `and`, `or` and `not` join."""
    if term[0] in ("and", "or"):
        return leaves(term[1]) + leaves(term[2])
    if term[0] == "not":
        return leaves(term[1])
    return [term]


def names(term):
    """Names of questions (and items) that a term looks at, with how: (name, "answer" | "count" | "tick:choice" | "state")."""
    head = term[0]
    if head in ("number", "word"):
        return []
    if head == "answer":
        return [(term[1], "answer")]
    if head == "count":
        return [(term[1], "count")]
    if head == "answered":
        return [(term[1], "state")]
    if head == "selected":
        return [(term[1], "tick:" + term[2])]
    return [name for part in term[1:] for name in names(part)]


def truth(term, answer):
    """`answer(name)` gives None, ("missing", code), ("choice", name), ("number", x), ("choices", set) or ("text",)."""
    head = term[0]
    if head == "not":
        inner = truth(term[1], answer)
        return None if inner is None else not inner
    if head in ("and", "or"):
        left, right = truth(term[1], answer), truth(term[2], answer)
        decides = head == "or"
        if left is decides or right is decides:
            return decides
        return None if left is None or right is None else not decides
    if head == "answered":
        given = answer(term[1])
        return given is not None and given[0] != "missing"
    if head == "selected":
        given = answer(term[1])
        if given is None:
            return None
        if given[0] in ("missing", "choice"):
            return as_written(given[1]) == term[2]
        if given[0] == "choices":
            return term[2] in given[1]
        if given[0] == "number":
            return number_of(term[2]) == given[1]
        return False
    if head in ("=", "!="):
        same = equal(term[1], term[2], answer)
        return same if same is None or head == "=" else not same
    if head in ("<", "<=", ">", ">="):
        left, right = number(term[1], answer), number(term[2], answer)
        if left is None or right is None:
            return None
        return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[head]
    return None


def as_written(name):
    """A missing answer that is counted is called by its own name in expressions."""
    return name.removesuffix("_counted") if name.removesuffix("_counted") in MISSING else name


def equal(left, right, answer):
    left_word, right_word = word(left, answer), word(right, answer)
    if left_word == ("unknown",) or right_word == ("unknown",):
        return None
    if left_word and right_word:
        return left_word == right_word
    if not left_word and not right_word:
        a, b = number(left, answer), number(right, answer)
        return None if a is None or b is None else a == b
    is_word, other = (left_word, right) if left_word else (right_word, left)
    value = number(other, answer)
    return None if value is None else number_of(is_word[1]) == value


def word(term, answer):
    """("is", word), ("unknown",), or None where the term is a number."""
    if term[0] == "word":
        return ("is", term[1])
    if term[0] == "answer":
        given = answer(term[1])
        if given is None or given[0] in ("text", "choices"):
            return ("unknown",)
        if given[0] in ("missing", "choice"):
            return ("is", as_written(given[1]))
    return None


def number(term, answer):
    head = term[0]
    if head == "number":
        return term[1]
    if head == "answer":
        given = answer(term[1])
        return given[1] if given is not None and given[0] == "number" else None
    if head == "count":
        given = answer(term[1])
        return float(len(given[1])) if given is not None and given[0] == "choices" else None
    if head == "negate":
        inner = number(term[1], answer)
        return None if inner is None else -inner
    if head in ("+", "-", "*", "/"):
        left, right = number(term[1], answer), number(term[2], answer)
        if left is None or right is None:
            return None
        if head == "/":
            return left / right if right else None
        return {"+": left + right, "-": left - right, "*": left * right}[head]
    return None
