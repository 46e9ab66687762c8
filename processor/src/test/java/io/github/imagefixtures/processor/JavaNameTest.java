package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.Meta;
import io.github.imagefixtures.support.MetadataMatchers;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNameTest {

  @ParameterizedTest
  @CsvSource({
    "owner, owner",
    "user-id, userId",
    "User Id, UserId",
    "user_id, user_id",
    "a.b.c, aBC",
    "-x-, x",
    "2x, _2x",
    "class, class_",
    "true, true_",
    "_, __",
    "record, record",
    "größe, größe",
    "名前, 名前",
    "'', empty",
    "' ', u20",
    "😀, u1f600",
    "😀x, x",
    "reserved, reserved_"
  })
  void aKeyBecomesAMethodName(String key, String name) {
    assertThat(JavaName.method(key, Set.of("reserved")), is(name));
  }

  @ParameterizedTest
  @CsvSource({
    "logo, LOGO",
    "logoUrl, LOGO_URL",
    "logoURL, LOGO_URL",
    "logo2Big, LOGO2_BIG",
    "Logo, LOGO",
    "LOGO, LOGO",
    "logo_url, LOGO_URL",
    "größe, GRÖSSE"
  })
  void aFixtureNameBecomesAConstantNameInCapitals(String name, String constant) {
    assertThat(JavaName.constant(name), is(constant));
  }

  @ParameterizedTest
  @CsvSource({"author, Author", "user-id, UserId", "_, __", "class, Class", "名前, 名前", "'', Empty"})
  void aKeyBecomesATypeNameWithACapitalFirstLetter(String key, String type) {
    assertThat(JavaName.type(key), is(type));
  }

  @Test
  void theMethodsThatMetaTypesInheritAreReservedForKeys() {
    assertThat(
        reservedNames(MetaTypeResolver.RESERVED), is(methods(Meta.class, MetadataMatchers.class)));
  }

  @Test
  void theMethodsOfEveryImagesClassAreReservedForFixtures() {
    Set<String> methods = methods(Object.class);
    methods.add("on");
    assertThat(reservedNames(MemberNames.RESERVED), is(methods));
  }

  private static Set<String> reservedNames(Set<String> reserved) {
    Set<String> names = new TreeSet<>(JavaName.INHERITED);
    names.addAll(reserved);
    return names;
  }

  private static Set<String> methods(Class<?>... types) {
    return Stream.concat(Arrays.stream(types), Stream.of(Object.class))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .filter(method -> !method.isSynthetic())
        .map(Method::getName)
        .filter(name -> !name.equals("registerNatives") && !name.equals("wait0"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
