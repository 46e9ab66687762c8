import io.github.imagefixtures.ImageFixture;

@ImageFixture(name = "logo")
class FooTest {}
